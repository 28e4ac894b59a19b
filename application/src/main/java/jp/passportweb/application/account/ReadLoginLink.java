package jp.passportweb.application.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.OneTimePassword;
import jp.passportweb.domain.account.OneTimePasswords;

/**
 * What ログイン用URL of the mail leads to (OTP-4): the password, ready to be sent with the access key.
 * Opening it logs nobody in and uses nothing up; scanners of mail open every address.
 */
@Assembled
public final class ReadLoginLink {
  private final OneTimePasswords passwords;
  private final InstallationKey key;
  private final LoginLimits limits;
  private final Transactions transactions;
  private final InstantSource clock;

  public ReadLoginLink(
      OneTimePasswords passwords,
      InstallationKey key,
      LoginLimits limits,
      Transactions transactions,
      InstantSource clock) {
    this.passwords = passwords;
    this.key = key;
    this.limits = limits;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A password that can open a login now, and until when it can. */
  public record Link(String password, Instant sentAt, Instant until) {}

  /** Nothing where there never was such a link, or its password is dead. */
  public Optional<Link> read(String link) {
    return transactions.run(() ->
        passwords
            .byId(IssuePassword.id(key, link))
            .filter(password -> password.isUsable(clock.instant(), limits.passwordLife()))
            .map(password -> link(password, link)));
  }

  private Link link(OneTimePassword password, String link) {
    return new Link(
        IssuePassword.text(key, link),
        password.issuedAt(),
        password.issuedAt().plus(limits.passwordLife()));
  }
}
