package jp.passportweb.domain.signingrequest;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.passportweb.domain.input.JapaneseText;

/**
 * A server name as a person types it, repaired: without what the address of a page has besides,
 * international labels as the DNS holds them.
 */
public final class TypedServerName {
  private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:/+|^//+");
  private static final Pattern USER = Pattern.compile("^[^/?#@]*@");
  private static final Pattern PORT_AND_PATH = Pattern.compile("(?::\\d*)?(?:[/?#\\\\].*)?$");

  /** Letters whose meaning changed between the editions of IDNA: nobody can know which is meant. */
  private static final Pattern AMBIGUOUS = Pattern.compile("[ßςẞ]");

  /** More than any name, or address of a page that is pasted for one; the rest is no name. */
  private static final int LONGEST = 1000;

  private TypedServerName() {}

  /** The name that is meant; what is no name stays as it is, for the rules to say why. */
  public static String repaired(String typed) {
    String host = hostOf(typed).replaceFirst("(?<=[^.])\\.$", "");
    return aLabels(host).orElse(host);
  }

  /** Without scheme, user, port and path; a bare IPv6 address is left alone. */
  static String hostOf(String typed) {
    if (typed.length() > LONGEST) {
      return typed;
    }
    String plain = JapaneseText.normalized(typed).toLowerCase(Locale.ROOT).replaceAll("[。｡．]", ".");
    String rest = USER.matcher(SCHEME.matcher(plain).replaceFirst("")).replaceFirst("");
    boolean manyColons = rest.indexOf(':') != rest.lastIndexOf(':');
    return hyphens(manyColons ? rest : PORT_AND_PATH.matcher(rest).replaceFirst(""));
  }

  /** Whether it is the address of a page, or a name with a port. */
  static boolean isWebAddress(String typed) {
    if (typed.length() > LONGEST) {
      return false;
    }
    String plain = JapaneseText.normalized(typed).toLowerCase(Locale.ROOT);
    return SCHEME.matcher(plain).find()
        || plain.matches("[^:]*[a-z][^:]*:\\d+(?:/.*)?")
        || plain.matches("[^:/]*[a-z][^:/]*[/?#].*");
  }

  /** As the DNS holds it; nothing where it is in ASCII already, or cannot be. */
  static Optional<String> aLabels(String host) {
    if (host.length() > LONGEST
        || host.chars().allMatch(c -> c < 0x80)
        || AMBIGUOUS.matcher(host).find()) {
      return Optional.empty();
    }
    String wildcard = host.startsWith("*.") ? "*." : "";
    try {
      String ascii = IDN.toASCII(host.substring(wildcard.length()), IDN.USE_STD3_ASCII_RULES);
      return Optional.of(wildcard + ascii.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** A hyphen's look-alikes in labels of ASCII; among kana ー is a letter. */
  private static String hyphens(String host) {
    return Arrays.stream(host.split("\\.", -1))
        .map(label -> {
          String plain = JapaneseText.plainHyphens(label);
          return plain.chars().allMatch(c -> c < 0x80) && plain.matches(".*[a-z0-9].*")
              ? plain
              : label;
        })
        .collect(Collectors.joining("."));
  }
}
