package jp.passportweb.domain.signingrequest;

import jp.passportweb.domain.input.InputProblem.NameProblem;
import org.jspecify.annotations.Nullable;

/** A DNS name that a public certificate may hold: lower case, at most with one leading wildcard. */
public record DnsName(String text) {
  private static final int LONGEST = 253;
  private static final int LONGEST_COMMON_NAME = 64;
  private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

  public boolean isWildcard() {
    return text.startsWith("*.");
  }

  /** Parsing's result: the name, or why there is none. */
  public record Checked(@Nullable DnsName name, @Nullable NameProblem problem) {
    static Checked good(String name) {
      return new Checked(new DnsName(name), null);
    }

    static Checked bad(NameProblem problem) {
      return new Checked(null, problem);
    }
  }

  /** ub-common-name of RFC 5280: a longer name stands in subjectAltName alone. */
  public boolean fitsCommonName() {
    return text.length() <= LONGEST_COMMON_NAME;
  }

  /** What keeps a host's name from being one, whoever may bear it. */
  static @Nullable NameProblem shapeProblem(String host) {
    if (host.endsWith(".")) {
      return NameProblem.TRAILING_DOT;
    }
    if (host.contains("*")) {
      return NameProblem.WILDCARD_MISPLACED;
    }
    if (host.contains("_")) {
      return NameProblem.UNDERSCORE;
    }
    if (host.matches("[0-9.]+") || host.contains(":")) {
      return NameProblem.IP_ADDRESS;
    }
    if (host.length() > LONGEST) {
      return NameProblem.TOO_LONG;
    }
    if (host.matches(LABEL + "(\\." + LABEL + ")*") && !hasReservedHyphens(host)) {
      return null;
    }
    return host.matches("[a-z0-9.-]*") && host.matches("(?:.*\\.)?xn--.*")
        ? NameProblem.INVALID_A_LABEL
        : NameProblem.NOT_A_HOST_NAME;
  }

  /** As people read it: an international name in its own letters beside the A-label. */
  public String shown() {
    return withUnicode(text);
  }

  /** As {@link #shown()}, of any host name. */
  public static String withUnicode(String host) {
    return Punycode.unicode(host).map(unicode -> host + " (" + unicode + ")").orElse(host);
  }

  /**
   * Hyphens in third and fourth place are only for internationalised labels (RFC 5890 2.3.1), which
   * must be Punycode.
   */
  private static boolean hasReservedHyphens(String host) {
    for (String label : host.split("\\.", -1)) {
      boolean isInternational =
          label.startsWith("xn--") && Punycode.isWellFormed(label.substring("xn--".length()));
      if (label.startsWith("--", 2) && !isInternational) {
        return true;
      }
    }
    return false;
  }
}
