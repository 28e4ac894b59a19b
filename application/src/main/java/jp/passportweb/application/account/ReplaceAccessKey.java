package jp.passportweb.application.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.session.EndOtherSessions;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.session.SessionKind;

/**
 * Gives an account another access key at its holder's wish, confirmed by a one-time password
 * (ACC-3). The earlier key is dead at once, and so are the account's other logins.
 */
@Assembled
public final class ReplaceAccessKey {
  private final Accounts accounts;
  private final UsePassword usePassword;
  private final EndOtherSessions endOtherSessions;
  private final PostOffice postOffice;
  private final AuditTrail audit;
  private final SecureRandom random;
  private final Transactions transactions;
  private final InstantSource clock;

  public ReplaceAccessKey(
      Accounts accounts,
      UsePassword usePassword,
      EndOtherSessions endOtherSessions,
      PostOffice postOffice,
      AuditTrail audit,
      SecureRandom random,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.usePassword = usePassword;
    this.endOtherSessions = endOtherSessions;
    this.postOffice = postOffice;
    this.audit = audit;
    this.random = random;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** The new key is on its way by mail. */
    record Replaced() implements Outcome {}

    /** The password is wrong or too old. */
    record Refused() implements Outcome {}

    /** The account changed at this very moment; the key is the earlier one. */
    record ChangedMeanwhile() implements Outcome {}
  }

  /**
   * @param token of the session that goes on
   */
  public Outcome replace(AccountId id, String typedPassword, String token) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return transactions.run(() -> replace(id, typedPassword, token, now));
  }

  private Outcome replace(AccountId id, String typedPassword, String token, Instant now) {
    Account account = accounts.byId(id).orElseThrow();
    if (!usePassword.use(id, typedPassword, now)) {
      return new Outcome.Refused();
    }
    Account renewed = account.with(AccessKey.random(random));
    if (!accounts.update(renewed)) {
      return new Outcome.ChangedMeanwhile();
    }
    postOffice.post(
        new Notice.AccessKeyReplaced(
            renewed.otpAddress(),
            renewed.language(),
            renewed.organizationName().text(),
            renewed.accessKey()),
        now);
    String subject = "account:" + id.value();
    audit.append(new AuditEvent(now, subject, "account.access-key-replaced", subject, Map.of()));
    endOtherSessions.endOthers(SessionKind.PORTAL, id.value(), token);
    return new Outcome.Replaced();
  }
}
