package jp.passportweb.web.operator;

import java.util.List;

/**
 * Recovery codes, shown this once.
 *
 * @param enrolled whether an app was enrolled just before
 * @param next where it goes on
 */
public record RecoveryCodesView(List<String> codes, boolean enrolled, String next) {
  /** A line each, to be copied. */
  public String text() {
    return String.join("\n", codes);
  }
}
