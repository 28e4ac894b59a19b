package jp.passportweb.domain.problemreport;

import java.util.random.RandomGenerator;

/** 受付番号 of a problem report, which tells nothing about others: P-7KX3-M9QD. */
public record ReportReceipt(String text) {
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int GROUP = 4;

  public static ReportReceipt random(RandomGenerator random) {
    return new ReportReceipt("P-" + group(random) + "-" + group(random));
  }

  private static String group(RandomGenerator random) {
    StringBuilder text = new StringBuilder(GROUP);
    for (int i = 0; i < GROUP; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
