package jp.passportweb.application.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.OneTimePasswords;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.notice.Notice;

/**
 * Mails a fresh one-time password to the present address of an account that is logged in, to
 * confirm a change by (PROF-1, ACC-3).
 */
@Assembled
public final class SendConfirmation {
  private static final Duration DAY = Duration.ofDays(1);

  private final OneTimePasswords passwords;
  private final IssuePassword issuePassword;
  private final PostOffice postOffice;
  private final AuditTrail audit;
  private final LoginLimits limits;
  private final Transactions transactions;

  public SendConfirmation(
      OneTimePasswords passwords,
      PostOffice postOffice,
      AuditTrail audit,
      InstallationKey key,
      LoginLimits limits,
      SecureRandom random,
      Transactions transactions) {
    this.passwords = passwords;
    this.issuePassword = new IssuePassword(passwords, key, random);
    this.postOffice = postOffice;
    this.audit = audit;
    this.limits = limits;
    this.transactions = transactions;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** It is on its way. */
    record Sent() implements Outcome {}

    /** Too many mails; the next one at this instant. */
    record NotBefore(Instant then) implements Outcome {}
  }

  public Outcome send(Account account, Instant now) {
    return transactions.run(() -> sendUnlessTooSoon(account, now));
  }

  private Outcome sendUnlessTooSoon(Account account, Instant now) {
    Optional<Instant> then = notBefore(account, now);
    if (then.isPresent()) {
      return new Outcome.NotBefore(then.get());
    }
    String password = issuePassword.issue(account.id(), now).password();
    postOffice.post(
        new Notice.AccountConfirmationSent(
            account.otpAddress(), account.language(), account.organizationName().text(), password),
        now);
    String subject = "account:" + account.id().value();
    audit.append(new AuditEvent(now, subject, "account.confirmation-sent", subject, Map.of()));
    return new Outcome.Sent();
  }

  /** A password that was used, such as that of the login, makes nobody wait. */
  private Optional<Instant> notBefore(Account account, Instant now) {
    if (passwords.countSince(account.id(), now.minus(DAY)) >= limits.mailsPerDay()) {
      return Optional.of(now.plus(DAY));
    }
    return passwords
        .latestForUpdate(account.id())
        .filter(latest -> latest.isUsable(now, limits.passwordLife()))
        .map(latest -> latest.issuedAt().plus(limits.mailInterval()))
        .filter(then -> then.isAfter(now));
  }
}
