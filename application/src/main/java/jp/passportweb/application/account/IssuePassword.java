package jp.passportweb.application.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.OneTimePassword;
import jp.passportweb.domain.account.OneTimePasswords;

/** Makes an account's one-time password; the earlier one is dead. */
final class IssuePassword {
  private final OneTimePasswords passwords;
  private final InstallationKey key;
  private final SecureRandom random;

  IssuePassword(OneTimePasswords passwords, InstallationKey key, SecureRandom random) {
    this.passwords = passwords;
    this.key = key;
    this.random = random;
  }

  /** The password, for the mail alone. */
  String issue(AccountId account, Instant now) {
    String password = OneTimePassword.randomText(random);
    passwords.replaceWith(
        new OneTimePassword(
            UUID.randomUUID(), account, digest(key, password), now, 0, OneTimePassword.State.LIVE));
    return password;
  }

  static String digest(InstallationKey key, String password) {
    return key.digest("one-time-password", password);
  }
}
