package jp.passportweb.domain.contract;

/** 契約コード: B and seven digits, given when the contract is concluded (APP-3). */
public record ContractCode(String text) {
  private static final int MOST = 9_999_999;

  public ContractCode {
    if (!text.matches("B\\d{7}")) {
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
