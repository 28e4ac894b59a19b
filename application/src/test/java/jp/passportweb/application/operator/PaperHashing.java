package jp.passportweb.application.operator;

import jp.passportweb.domain.operator.PasswordHashing;

/** Hashes that are no work, and count how often one was checked. */
final class PaperHashing implements PasswordHashing {
  private static final String CURRENT = "paper:";
  private static final String EARLIER = "papyrus:";

  int checked;

  static String earlier(String password) {
    return EARLIER + password;
  }

  @Override
  public String hash(String password) {
    return CURRENT + password;
  }

  @Override
  public boolean matches(String password, String hash) {
    checked++;
    return hash.equals(hash(password)) || hash.equals(earlier(password));
  }

  @Override
  public boolean isCurrent(String hash) {
    return hash.startsWith(CURRENT);
  }

  @Override
  public String ofNobody() {
    return CURRENT;
  }
}
