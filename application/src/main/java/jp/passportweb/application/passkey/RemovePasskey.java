package jp.passportweb.application.passkey;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.DateWords;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.session.EndOtherSessions;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.passkey.Passkey;
import jp.passportweb.domain.passkey.PasskeyId;
import jp.passportweb.domain.passkey.Passkeys;
import jp.passportweb.domain.session.SessionKind;

/**
 * Ends a passkey at once (LOGIN-1), and the account's other logins: one of them may have been made
 * with it.
 */
@Assembled
public final class RemovePasskey {
  private final Accounts accounts;
  private final Passkeys passkeys;
  private final EndOtherSessions endOtherSessions;
  private final PostOffice postOffice;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public RemovePasskey(
      Accounts accounts,
      Passkeys passkeys,
      EndOtherSessions endOtherSessions,
      PostOffice postOffice,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.passkeys = passkeys;
    this.endOtherSessions = endOtherSessions;
    this.postOffice = postOffice;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    record Removed() implements Outcome {}

    /** The account has no such passkey, or not any more. */
    record NoSuchPasskey() implements Outcome {}
  }

  /**
   * @param token of the session that goes on
   */
  public Outcome remove(AccountId id, PasskeyId passkey, String token) {
    return transactions.run(() -> {
      Optional<Passkey> found =
          passkeys.ofAccount(id).stream().filter(of -> of.id().equals(passkey)).findFirst();
      if (found.isEmpty() || !passkeys.remove(id, passkey)) {
        return new Outcome.NoSuchPasskey();
      }
      tell(accounts.byId(id).orElseThrow(), found.get());
      endOtherSessions.endOthers(SessionKind.PORTAL, id.value(), token);
      return new Outcome.Removed();
    });
  }

  private void tell(Account account, Passkey removed) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    postOffice.post(
        new Notice.PasskeyRemoved(
            account.otpAddress(),
            account.language(),
            account.organizationName().text(),
            removed.name().text(),
            DateWords.minute(now)),
        now);
    String subject = "account:" + account.id().value();
    audit.append(
        new AuditEvent(
            now,
            subject,
            "passkey.removed",
            subject,
            new FactChange("name", removed.name().text(), "")
                .with(Map.of("passkey", removed.id().value().toString()))));
  }
}
