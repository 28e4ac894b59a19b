package jp.passportweb.application.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.account.Throttle;
import jp.passportweb.domain.account.Throttles;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.domain.signingrequest.TypedServerName;

/**
 * 「アクセスキーを忘れた方」: mails the access key to the registered address when it and Webサーバ名 fit (ACC-3,
 * guide §2.2). Whoever asks learns nothing: there is no outcome, and both questions are always
 * asked.
 */
@Assembled
public final class RecoverAccessKey {
  /** Mails of one account; a mailbox is not to be flooded by whoever knows its address. */
  private static final Throttle.Limit MAILS =
      new Throttle.Limit(3, Duration.ofDays(1), Duration.ofDays(1));

  private final Accounts accounts;
  private final ApplicationRecords records;
  private final Throttles throttles;
  private final PostOffice postOffice;
  private final AuditTrail audit;
  private final InstantSource clock;

  public RecoverAccessKey(
      Accounts accounts,
      ApplicationRecords records,
      Throttles throttles,
      PostOffice postOffice,
      AuditTrail audit,
      InstantSource clock) {
    this.accounts = accounts;
    this.records = records;
    this.throttles = throttles;
    this.postOffice = postOffice;
    this.audit = audit;
    this.clock = clock;
  }

  /** Within the transaction of whoever took the question. */
  public void recover(String typedServerName, String typedAddress) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Set<AccountId> applicants = records.applicantsFor(serverName(typedServerName));
    List<Account> holders =
        EmailAddress.parse(typedAddress) instanceof Parsed.Good<EmailAddress>(EmailAddress typed)
            ? accounts.byOtpAddress(typed)
            : List.of();
    holders.stream()
        .filter(account -> applicants.contains(account.id()))
        .filter(account -> isWithinMails("recovery-mail:" + account.id().value(), now))
        .forEach(account -> mail(account, now));
  }

  private boolean isWithinMails(String key, Instant now) {
    Throttle throttle = throttles.forUpdate(key, now);
    if (throttle.isLocked(now)) {
      return false;
    }
    throttles.save(throttle.failed(now, MAILS));
    return true;
  }

  private static DnsName serverName(String typed) {
    return new DnsName(TypedServerName.repaired(typed));
  }

  private void mail(Account account, Instant now) {
    postOffice.post(
        new Notice.AccessKeyRecovered(
            account.otpAddress(),
            account.language(),
            account.organizationName().text(),
            account.accessKey()),
        now);
    String subject = "account:" + account.id().value();
    audit.append(new AuditEvent(now, "system", "account.access-key-mailed", subject, Map.of()));
  }
}
