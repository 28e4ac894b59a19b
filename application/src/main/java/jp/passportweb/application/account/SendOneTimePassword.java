package jp.passportweb.application.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.account.OneTimePasswords;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.notice.Notice;

/**
 * Mails a one-time password when access key and address fit (OTP-1, guide §2.2). Whoever asks
 * learns nothing: there is no outcome.
 */
@Assembled
public final class SendOneTimePassword {
  private final Accounts accounts;
  private final OneTimePasswords passwords;
  private final PostOffice postOffice;
  private final AuditTrail audit;
  private final IssuePassword issuePassword;
  private final LoginLimits limits;
  private final InstantSource clock;

  public SendOneTimePassword(
      Accounts accounts,
      OneTimePasswords passwords,
      PostOffice postOffice,
      AuditTrail audit,
      InstallationKey key,
      LoginLimits limits,
      SecureRandom random,
      InstantSource clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.postOffice = postOffice;
    this.audit = audit;
    this.issuePassword = new IssuePassword(passwords, key, random);
    this.limits = limits;
    this.clock = clock;
  }

  /** Within the transaction of whoever took the question. */
  public void send(String typedAccessKey, String typedAddress) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    AccessKey.typed(typedAccessKey)
        .flatMap(accounts::byAccessKey)
        .filter(account -> isAddressOf(account, typedAddress))
        .filter(account -> mayBeMailed(account, now))
        .ifPresent(account -> issue(account, now));
  }

  private static boolean isAddressOf(Account account, String typedAddress) {
    return EmailAddress.parse(typedAddress) instanceof Parsed.Good<EmailAddress>(EmailAddress typed)
        && account.otpAddress().sameMailboxAs(typed);
  }

  private boolean mayBeMailed(Account account, Instant now) {
    boolean tooSoon =
        passwords
            .lastIssuedAt(account.id())
            .filter(last -> last.plus(limits.mailInterval()).isAfter(now))
            .isPresent();
    int today = passwords.countSince(account.id(), now.minus(Duration.ofDays(1)));
    return !tooSoon && today < limits.mailsPerDay();
  }

  private void issue(Account account, Instant now) {
    IssuePassword.Issued issued = issuePassword.issue(account.id(), now);
    postOffice.post(
        new Notice.OneTimePasswordSent(
            account.otpAddress(),
            account.language(),
            account.organizationName().text(),
            issued.password(),
            issued.link()),
        now);
    audit.append(
        new AuditEvent(now, "system", "otp.sent", "account:" + account.id().value(), Map.of()));
  }
}
