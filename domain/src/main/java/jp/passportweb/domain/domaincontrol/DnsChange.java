package jp.passportweb.domain.domaincontrol;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The TXT record that was agreed on (BR 3.2.2.4.7).
 *
 * @param label before the name, where it stands without being in anybody's way; begins with an
 *     underscore
 */
public record DnsChange(AuthorizationDomainName name, String label, RandomValue value) {
  private static final Pattern LABEL = Pattern.compile("_[a-z0-9][a-z0-9-]{0,60}");

  public DnsChange {
    if (!LABEL.matcher(label).matches()) {
      throw new IllegalArgumentException("no label for evidence: " + label);
    }
  }

  /** The name that a holder is told. */
  public String place() {
    return label + "." + name.text();
  }

  /** Where it proves control: there, and at the name itself. */
  public List<String> places() {
    return List.of(place(), name.text());
  }

  /**
   * Where it may stand by mistake: with the zone's name twice, without the underscore, or before
   * another of the names that could be proven instead. A look there explains, and proves nothing.
   *
   * @param zones the names at or above which could be proven instead
   */
  public List<String> strays(List<AuthorizationDomainName> zones) {
    return Stream.of(
            zones.stream().map(zone -> place() + "." + zone.text()),
            Stream.of(label.substring(1) + "." + name.text()),
            zones.stream().map(zone -> label + "." + zone.text()))
        .flatMap(names -> names)
        .filter(stray -> !places().contains(stray))
        .distinct()
        .toList();
  }
}
