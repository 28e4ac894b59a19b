package jp.passportweb.bootstrap.acceptance;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What an examiner types into the row of a fact: a source, and its reference as it writes them. */
public final class EvidenceForms {
  public static final String NUMBER = "03-5775-8720";

  private static final Map<String, String[]> SOURCES =
      Map.ofEntries(
          source("APPLICATION_CONTENT", "COMPARISON", "登記事項証明書 2026/11/01"),
          source("LEGAL_EXISTENCE", "LEGAL-AFFAIRS-BUREAU", "0104-01-012345"),
          source("PERSONAL_IDENTITY", "MUNICIPAL-CERTIFICATE", "渋谷区 2026/11/01"),
          source("PHYSICAL_ADDRESS", "COMPANY-DATABASE", "123456789"),
          source("OPERATION", "COMPANY-DATABASE", "123456789"),
          source("DENIED_LISTS", "DENIED-PERSONS", "2026-11-20"),
          source("HIGH_RISK", "HIGH-RISK-NAMES", "2026-11-20"),
          source("TELEPHONE_NUMBER", "TELEPHONE-DIRECTORY", "番号案内104"),
          source("SIGNING_AUTHORITY", "POWER-OF-ATTORNEY", "委任状 2026/11/10"),
          source("SIGNATURE", "SIGNED-APPLICATION", "申込書 2026/11/10"),
          source("APPROVAL", "CONFIRMED-PERSON", "総務部 代々木 次郎"));

  private EvidenceForms() {}

  private static Map.Entry<String, String[]> source(String fact, String code, String reference) {
    return Map.entry(fact, new String[] {code, reference});
  }

  /** By the names of the row's fields. */
  public static Map<String, String> of(String fact) {
    String[] source = Objects.requireNonNull(SOURCES.get(fact));
    Map<String, String> typed = new HashMap<>();
    typed.put("source-" + fact, source[0]);
    typed.put("reference-" + fact, source[1]);
    if (fact.equals("TELEPHONE_NUMBER")) {
      typed.put("number-" + fact, NUMBER);
    }
    return typed;
  }
}
