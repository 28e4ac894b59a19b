package jp.passportweb.application.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.operator.AccessChange;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRefusal;
import jp.passportweb.domain.operator.OperatorRules;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.operator.PasswordHashing;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.Sessions;

/** Lets a member of staff in no more, or again, or with another password; open logins end. */
@Assembled
public final class ChangeOperator {
  private final Operators operators;
  private final PasswordHashing hashing;
  private final ResetSecondFactor resetSecondFactor;
  private final Sessions sessions;
  private final TellStaff tellStaff;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public ChangeOperator(
      Operators operators,
      PasswordHashing hashing,
      ResetSecondFactor resetSecondFactor,
      Sessions sessions,
      TellStaff tellStaff,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.operators = operators;
    this.hashing = hashing;
    this.resetSecondFactor = resetSecondFactor;
    this.sessions = sessions;
    this.tellStaff = tellStaff;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What to change. */
  public sealed interface Change {
    /** Out, and not in again. */
    record Disable() implements Change {}

    /** In again, with the password that was. */
    record Enable() implements Change {}

    /** In by another password, and without the second factor that was. */
    record ResetPassword(String password) implements Change {}
  }

  /**
   * Changes somebody; says what is in the way, or nothing when it was done.
   *
   * @param actor of the audit trail: {@code command:root}
   */
  public Optional<OperatorRefusal> run(String typedName, Change change, String actor) {
    String loginName = OperatorRules.normalized(typedName);
    return switch (change) {
      case Change.Disable() -> switched(loginName, false, "operator.disabled", actor);
      case Change.Enable() -> switched(loginName, true, "operator.enabled", actor);
      case Change.ResetPassword(String password) -> reset(loginName, password, actor);
    };
  }

  private Optional<OperatorRefusal> switched(
      String loginName, boolean on, String action, String actor) {
    return transactions.run(() -> {
      Optional<Operator> operator = operators.byLoginName(loginName);
      return operator.filter(o -> o.enabled() == on).isPresent()
          ? Optional.empty()
          : stored(
              loginName,
              operator.map(o -> o.switchedTo(on)),
              action,
              new FactChange("enabled", String.valueOf(!on), String.valueOf(on)).details(),
              actor);
    });
  }

  /** Hashed outside of the transaction: it takes its time. */
  private Optional<OperatorRefusal> reset(String loginName, String password, String actor) {
    Optional<OperatorRefusal> unfit = OperatorRules.brokenBy(password, loginName);
    if (unfit.isPresent()) {
      return unfit;
    }
    String hash = hashing.hash(password);
    return transactions.run(() -> {
      Optional<Operator> found = operators.byLoginName(loginName);
      Optional<OperatorRefusal> refusal =
          stored(
              loginName,
              found.map(o -> o.withPassword(hash)),
              "operator.password-reset",
              Map.of(),
              actor);
      if (refusal.isEmpty()) {
        found.ifPresent(operator -> reset(operator, actor));
      }
      return refusal;
    });
  }

  private void reset(Operator operator, String actor) {
    resetSecondFactor.reset(operator, actor, Map.of());
    tellStaff.changed(operator, AccessChange.PASSWORD_CHANGED, clock.instant());
  }

  private Optional<OperatorRefusal> stored(
      String loginName,
      Optional<Operator> changed,
      String action,
      Map<String, String> details,
      String actor) {
    if (changed.isEmpty()) {
      return Optional.of(new OperatorRefusal.LoginNameUnknown(loginName));
    }
    if (!operators.update(changed.get())) {
      return Optional.of(new OperatorRefusal.ChangedMeanwhile());
    }
    sessions.removeAllOf(SessionKind.OFFICE, changed.get().id().value());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    audit.append(new AuditEvent(now, actor, action, "operator:" + loginName, details));
    return Optional.empty();
  }
}
