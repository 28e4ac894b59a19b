package jp.passportweb.pki.lint;

import java.util.Arrays;
import java.util.Set;
import jp.passportweb.domain.signingrequest.NamePolicy;

/**
 * Which names may stand in a certificate, judged with a reading of the rules of its own (BR
 * 7.1.2.7.12, 4.2.2, 3.2.2.6).
 */
final class CertifiedNames {
  /** IANA's special-use domain names that lie outside arpa, which is refused as a whole. */
  private static final Set<String> NOBODYS =
      Set.of("arpa", "alt", "onion", "invalid", "local", "localhost", "internal");

  private static final Set<String> EXAMPLES = Set.of("test", "example");
  private static final Set<String> EXAMPLE_DOMAINS =
      Set.of("example.com", "example.net", "example.org");

  private static final SuffixTree SUFFIXES = SuffixTree.read();
  private static final int LONGEST = 253;
  private static final int LONGEST_LABEL = 63;

  private final boolean examplesAllowed;

  CertifiedNames(NamePolicy policy) {
    examplesAllowed = policy.exampleNamesAllowed();
  }

  boolean mayStand(String name) {
    boolean wild = name.startsWith("*.");
    String host = wild ? name.substring("*.".length()) : name;
    String[] labels = host.split("\\.", -1);
    return host.length() <= LONGEST
        && labels.length > 1
        && Arrays.stream(labels).allMatch(CertifiedNames::isLabel)
        && !isAddress(labels)
        && isHeldBySomebody(host, labels)
        && !SUFFIXES.isRegistrys(host)
        && !(wild && SUFFIXES.isOfMany(host));
  }

  private static boolean isLabel(String label) {
    boolean letters =
        !label.isEmpty()
            && label.length() <= LONGEST_LABEL
            && label.chars().allMatch(CertifiedNames::isOfHostName)
            && label.charAt(0) != '-'
            && !label.endsWith("-");
    return letters && (label.indexOf("--") != 2 || InternationalLabel.isWellFormed(label));
  }

  private static boolean isOfHostName(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  private static boolean isAddress(String[] labels) {
    return Arrays.stream(labels).allMatch(label -> label.chars().allMatch(Character::isDigit));
  }

  private boolean isHeldBySomebody(String host, String[] labels) {
    String top = labels[labels.length - 1];
    String registered = labels[labels.length - 2] + "." + top;
    if (EXAMPLES.contains(top) || EXAMPLE_DOMAINS.contains(registered)) {
      return examplesAllowed;
    }
    return !NOBODYS.contains(top) && SUFFIXES.isDelegated(host);
  }
}
