package jp.passportweb.domain.applicationrecord;

/** 受付番号 that people read out on the telephone: A-004217. */
public record ReceiptNumber(String text) {
  public static ReceiptNumber ofNumber(long number) {
    return new ReceiptNumber(String.format(java.util.Locale.ROOT, "A-%06d", number));
  }
}
