package jp.passportweb.web.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.passportweb.web.page.Page;

/** The terms of the 用語集; the messages hold each one's reading and meaning. */
public final class Glossary {
  public static final List<String> TERMS =
      List.of(
          "access-key",
          "administrative-contact",
          "applicant",
          "auto-renewing",
          "caa",
          "cancellation",
          "certificate-authority",
          "common-name",
          "compromise",
          "contact-change",
          "continuation",
          "contract-code",
          "coupon",
          "cp",
          "cps",
          "crl",
          "csr",
          "deferred-revocation",
          "der",
          "domain-control",
          "ecdsa",
          "ev",
          "fixed-term",
          "further-names",
          "intermediate",
          "key-fingerprint",
          "login-certificate",
          "ocsp",
          "one-time-password",
          "organization",
          "ov",
          "passkey",
          "pem",
          "pkcs7",
          "private-key",
          "public-key",
          "receipt-number",
          "registration-contact",
          "registration-number",
          "reissue",
          "renewal",
          "repository",
          "reseller-code",
          "revocation",
          "root",
          "seal",
          "server-certificate",
          "server-software",
          "service-switch",
          "status",
          "technical-contact",
          "telephone-confirmation",
          "termination",
          "wildcard");

  private Glossary() {}

  /** A letter of the index, and the terms below it. */
  public record Row(String letter, List<String> terms) {}

  /** The terms in the order of the language's letters; a letter without a term is left out. */
  static List<Row> rows(Page page) {
    Map<String, List<String>> rows =
        TERMS.stream()
            .sorted(Comparator.comparing(term -> reading(page, term)))
            .collect(
                Collectors.groupingBy(
                    term -> letter(page, term), TreeMap::new, Collectors.toList()));
    return rows.entrySet().stream().map(row -> new Row(row.getKey(), row.getValue())).toList();
  }

  /** The last letter of the index that does not come after the reading. */
  private static String letter(Page page, String term) {
    String letters = page.t("glossary.letters");
    String reading = reading(page, term);
    int last =
        IntStream.range(0, letters.length())
            .filter(i -> letters.charAt(i) <= reading.charAt(0))
            .max()
            .orElse(0);
    return letters.substring(last, last + 1);
  }

  private static String reading(Page page, String term) {
    return page.t("glossary." + term + ".reading").toUpperCase(Locale.ROOT);
  }
}
