package jp.passportweb.application.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.OneTimePassword;
import jp.passportweb.domain.account.OneTimePasswords;

/**
 * Makes an account's one-time password; the earlier one is dead. Password and id are keyed hashes
 * of the opaque end of the mail's address, so that whoever brings that finds both again, and
 * nothing of the password is kept (OTP-4).
 */
final class IssuePassword {
  private static final int LINK_BYTES = 18;
  private static final int HALF = 16;
  private static final int HEXADECIMAL = 16;

  private final OneTimePasswords passwords;
  private final InstallationKey key;
  private final SecureRandom random;

  IssuePassword(OneTimePasswords passwords, InstallationKey key, SecureRandom random) {
    this.passwords = passwords;
    this.key = key;
    this.random = random;
  }

  /**
   * For the mail alone.
   *
   * @param link the opaque end of the mail's address
   */
  record Issued(String password, String link) {}

  Issued issue(AccountId account, Instant now) {
    byte[] bytes = new byte[LINK_BYTES];
    random.nextBytes(bytes);
    String link = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    String password = text(key, link);
    passwords.replaceWith(
        new OneTimePassword(
            id(key, link), account, digest(key, password), now, 0, OneTimePassword.State.LIVE));
    return new Issued(password, link);
  }

  static String digest(InstallationKey key, String password) {
    return key.digest("one-time-password", password);
  }

  /** The password behind a link. */
  static String text(InstallationKey key, String link) {
    return OneTimePassword.textOf(key.digest("one-time-password-text", link));
  }

  /** Under which the password behind a link is kept. */
  static UUID id(InstallationKey key, String link) {
    String hash = key.digest("one-time-password-link", link);
    return new UUID(
        Long.parseUnsignedLong(hash, 0, HALF, HEXADECIMAL),
        Long.parseUnsignedLong(hash, HALF, HALF + HALF, HEXADECIMAL));
  }
}
