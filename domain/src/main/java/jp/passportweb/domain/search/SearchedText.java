package jp.passportweb.domain.search;

import java.util.Locale;
import jp.passportweb.domain.input.JapaneseText;

/** A text of a record that 「…に…を含む」 looks into. */
public enum SearchedText {
  ORGANIZATION,
  SERVER_NAME,
  CONTRACT_CODE,
  RECEIPT_NUMBER,
  COUPON;

  /**
   * A text in the width and the case in which this one is compared: codes in capitals, as they are
   * written, all others in small letters.
   */
  public String folded(String text) {
    String normalized = JapaneseText.normalized(text);
    return switch (this) {
      case ORGANIZATION, SERVER_NAME -> normalized.toLowerCase(Locale.ROOT);
      case CONTRACT_CODE, RECEIPT_NUMBER, COUPON -> normalized.toUpperCase(Locale.ROOT);
    };
  }
}
