package jp.passportweb.domain.contract;

import java.util.regex.Pattern;

/** 契約コード: B and seven digits, given when the contract is concluded (APP-3). */
public record ContractCode(String text) {
  private static final Pattern SHAPE = Pattern.compile("B\\d{7}");
  private static final int MOST = 9_999_999;

  public ContractCode {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("not a contract code: " + text);
    }
  }

  public static ContractCode ofNumber(int number) {
    if (number < 0 || number > MOST) {
      throw new IllegalArgumentException("no contract code for " + number);
    }
    return new ContractCode(String.format(java.util.Locale.ROOT, "B%07d", number));
  }
}
