package jp.passportweb.domain.domaincontrol;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * The name whose control is proven (BR 1.6.1): two labels or more, in lower case, without wildcard.
 */
public record AuthorizationDomainName(String text) {
  public AuthorizationDomainName {
    if (!text.equals(text.toLowerCase(Locale.ROOT))
        || text.startsWith("*")
        || text.startsWith(".")
        || text.endsWith(".")
        || !text.contains(".")) {
      throw new IllegalArgumentException("no name that anybody could prove: " + text);
    }
  }

  /** The name itself, a wildcard's asterisk left out. */
  public static AuthorizationDomainName of(DnsName name) {
    return new AuthorizationDomainName(hostOf(name));
  }

  /** The name itself and those above it, as far as anybody could prove them. */
  public static List<AuthorizationDomainName> atOrAbove(DnsName name) {
    return Stream.iterate(
            hostOf(name), at -> at.contains("."), at -> at.substring(at.indexOf('.') + 1))
        .map(AuthorizationDomainName::new)
        .toList();
  }

  /** Whether it is the name itself, a wildcard's asterisk left out. */
  public boolean is(DnsName name) {
    return text.equals(hostOf(name));
  }

  /** Whether it is the name itself or one above it. */
  public boolean isAtOrAbove(DnsName name) {
    return is(name) || hostOf(name).endsWith("." + text);
  }

  static String hostOf(DnsName name) {
    return name.isWildcard() ? name.text().substring(2) : name.text();
  }
}
