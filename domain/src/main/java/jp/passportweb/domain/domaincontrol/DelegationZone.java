package jp.passportweb.domain.domaincontrol;

import java.util.Optional;

/**
 * Our zone to which holders may delegate the proof of their names by CNAME (DCV-2).
 *
 * @param name of the zone; empty where there is none, and nothing is offered
 */
public record DelegationZone(String name) {
  /** Where the CNAME of a name leads; empty where there is no zone. */
  public String target(DelegationLabel label) {
    return name.isEmpty() ? "" : label.text() + "." + name;
  }

  /** The label of a name in the zone. */
  public Optional<DelegationLabel> labelOf(String asked) {
    return !name.isEmpty() && asked.endsWith("." + name)
        ? Optional.of(
            new DelegationLabel(asked.substring(0, asked.length() - name.length() - 1)))
        : Optional.empty();
  }
}
