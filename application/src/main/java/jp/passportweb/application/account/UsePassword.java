package jp.passportweb.application.account;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.OneTimePassword;
import jp.passportweb.domain.account.OneTimePasswords;
import jp.passportweb.domain.input.JapaneseText;

/** Uses up an account's live one-time password, or counts a wrong try (OTP-2, OTP-3). */
@Assembled
public final class UsePassword {
  private final OneTimePasswords passwords;
  private final InstallationKey key;
  private final LoginLimits limits;

  public UsePassword(OneTimePasswords passwords, InstallationKey key, LoginLimits limits) {
    this.passwords = passwords;
    this.key = key;
    this.limits = limits;
  }

  /** Whether the account's live password is this one; it never is again. */
  public boolean use(AccountId account, String typedPassword, Instant now) {
    Optional<OneTimePassword> latest =
        passwords
            .latestForUpdate(account)
            .filter(password -> password.isUsable(now, limits.passwordLife()));
    if (latest.isEmpty()) {
      return false;
    }
    OneTimePassword password = latest.get();
    boolean fits = password.digest().equals(IssuePassword.digest(key, typed(typedPassword)));
    passwords.update(
        fits
            ? password.as(OneTimePassword.State.USED)
            : password.guessedWrong(limits.wrongTries()));
    return fits;
  }

  /** What was typed, as passwords and codes are written. */
  static String typed(String password) {
    return JapaneseText.normalized(password).replace(" ", "").toUpperCase(Locale.ROOT);
  }
}
