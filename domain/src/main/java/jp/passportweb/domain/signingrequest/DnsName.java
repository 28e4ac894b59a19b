package jp.passportweb.domain.signingrequest;

import java.util.Locale;
import jp.passportweb.domain.input.InputProblem.NameProblem;
import jp.passportweb.domain.input.JapaneseText;
import org.jspecify.annotations.Nullable;

/** A DNS name that a public certificate may hold: lower case, at most with one leading wildcard. */
public record DnsName(String text) {
  private static final int LONGEST = 253;
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

  /** Reads a name and asks every rule of BR 7.1.2.7.12 and 4.2.2. */
  public static Checked check(String typed, PublicSuffixes suffixes, boolean wildcardAllowed) {
    String name = JapaneseText.normalized(typed).toLowerCase(Locale.ROOT);
    boolean wildcard = name.startsWith("*.");
    String host = wildcard ? name.substring(2) : name;
    NameProblem shape = shapeProblem(host);
    if (shape != null) {
      return Checked.bad(shape);
    }
    if (!suffixes.isUnderRegistrySuffix(host)) {
      return Checked.bad(NameProblem.INTERNAL_NAME);
    }
    if (suffixes.isRegistrySuffix(host)) {
      return Checked.bad(
          wildcard ? NameProblem.WILDCARD_OVER_PUBLIC_SUFFIX : NameProblem.PUBLIC_SUFFIX);
    }
    return wildcard && !wildcardAllowed
        ? Checked.bad(NameProblem.WILDCARD_NOT_OFFERED)
        : Checked.good(name);
  }

  private static @Nullable NameProblem shapeProblem(String host) {
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
    if (!host.matches(LABEL + "(\\." + LABEL + ")*") || hasReservedHyphens(host)) {
      return NameProblem.NOT_A_HOST_NAME;
    }
    return host.contains(".") ? null : NameProblem.INTERNAL_NAME;
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
