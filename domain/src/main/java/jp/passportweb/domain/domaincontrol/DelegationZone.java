package jp.passportweb.domain.domaincontrol;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A zone of our own that we answer for, so that a holder who leads evidence there once need not
 * touch the DNS again (DCV-2, BR 3.2.2.4.7).
 *
 * @param name in lower case, without the last full stop
 */
public record DelegationZone(String name) {
  private static final int LONGEST = 189;
  private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern NAME =
      Pattern.compile(LABEL.pattern() + "(?:\\." + LABEL.pattern() + ")+");

  public DelegationZone {
    if (!NAME.matcher(name).matches() || name.length() > LONGEST) {
      throw new IllegalArgumentException("no name for a zone: " + name);
    }
  }

  /**
   * Where a holder's CNAME leads.
   *
   * @param label in lower case
   */
  public String nameAt(String label) {
    if (!LABEL.matcher(label).matches()) {
      throw new IllegalArgumentException("no label: " + label);
    }
    return label + "." + name;
  }

  /** The label of a name in the zone; nothing of one elsewhere. */
  public Optional<DelegationLabel> labelOf(String asked) {
    return asked.endsWith("." + name)
        ? Optional.of(new DelegationLabel(asked.substring(0, asked.length() - name.length() - 1)))
        : Optional.empty();
  }
}
