package jp.passportweb.application.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.FewAtATime;
import jp.passportweb.application.operator.CheckOwnPassword.Verdict;
import jp.passportweb.application.session.EndOtherSessions;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.operator.AccessChange;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRefusal;
import jp.passportweb.domain.operator.OperatorRules;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.operator.PasswordHashing;
import jp.passportweb.domain.session.SessionKind;

/** A member of staff's own other password, confirmed by the one that was; other logins end. */
@Assembled
public final class ChangeOwnPassword {
  private final Operators operators;
  private final CheckOwnPassword checkOwnPassword;
  private final PasswordHashing hashing;
  private final FewAtATime fewAtATime;
  private final EndOtherSessions endOtherSessions;
  private final TellStaff tellStaff;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public ChangeOwnPassword(
      Operators operators,
      CheckOwnPassword checkOwnPassword,
      PasswordHashing hashing,
      FewAtATime fewAtATime,
      EndOtherSessions endOtherSessions,
      TellStaff tellStaff,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.operators = operators;
    this.checkOwnPassword = checkOwnPassword;
    this.hashing = hashing;
    this.fewAtATime = fewAtATime;
    this.endOtherSessions = endOtherSessions;
    this.tellStaff = tellStaff;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    record Changed() implements Outcome {}

    /** The new one does not do. */
    record Unfit(OperatorRefusal refusal) implements Outcome {}

    /** The one that was is not this, or cannot be looked at now. */
    record NotConfirmed(Verdict verdict) implements Outcome {}

    /** The login was changed by somebody else at the same moment. */
    record ChangedMeanwhile() implements Outcome {}
  }

  /**
   * @param token of the login that goes on
   */
  public Outcome change(
      Operator operator, String present, String wanted, String token, String address) {
    Optional<OperatorRefusal> unfit = OperatorRules.brokenBy(wanted, operator.loginName());
    if (unfit.isPresent()) {
      return new Outcome.Unfit(unfit.get());
    }
    Verdict verdict = checkOwnPassword.check(operator, present, address);
    if (!(verdict instanceof Verdict.Right)) {
      return new Outcome.NotConfirmed(verdict);
    }
    return fewAtATime
        .run(() -> hashing.hash(wanted))
        .map(hash -> transactions.run(() -> stored(operator.withPassword(hash), token)))
        .orElseGet(() -> new Outcome.NotConfirmed(new Verdict.Busy()));
  }

  private Outcome stored(Operator changed, String token) {
    if (!operators.update(changed)) {
      return new Outcome.ChangedMeanwhile();
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    endOtherSessions.endOthers(SessionKind.OFFICE, changed.id().value(), token);
    String subject = OpenOffice.subject(changed);
    audit.append(new AuditEvent(now, subject, "operator.password-changed", subject, Map.of()));
    tellStaff.changed(changed, AccessChange.PASSWORD_CHANGED, now);
    return new Outcome.Changed();
  }
}
