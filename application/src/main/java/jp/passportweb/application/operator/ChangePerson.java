package jp.passportweb.application.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.operator.AccessChange;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.operator.PeopleRefusal;
import jp.passportweb.domain.operator.PeopleRules;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.Sessions;

/**
 * An administrator's change to another member of staff, with a reason (OPR-1). The staff are locked
 * meanwhile, so that two administrators cannot take each other's access away.
 */
@Assembled
public final class ChangePerson {
  private final Operators operators;
  private final ResetSecondFactor resetSecondFactor;
  private final Sessions sessions;
  private final TellStaff tellStaff;
  private final AuditTrail audit;
  private final NoteDenial noteDenial;
  private final Transactions transactions;
  private final InstantSource clock;

  public ChangePerson(
      Operators operators,
      ResetSecondFactor resetSecondFactor,
      Sessions sessions,
      TellStaff tellStaff,
      AuditTrail audit,
      NoteDenial noteDenial,
      Transactions transactions,
      InstantSource clock) {
    this.operators = operators;
    this.resetSecondFactor = resetSecondFactor;
    this.sessions = sessions;
    this.tellStaff = tellStaff;
    this.audit = audit;
    this.noteDenial = noteDenial;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What to change. */
  public sealed interface Change {
    record GiveRole(OperatorRole role) implements Change {}

    /** Out at once, and not in again. */
    record Suspend() implements Change {}

    /** In again, with the password and second factor that were. */
    record Reinstate() implements Change {}

    /** Without the second factor that was; the reason says how the person was recognised. */
    record ResetFactor() implements Change {}
  }

  /** What is in the way, or nothing when it was done. */
  public Optional<PeopleRefusal> change(
      OperatorId actor, OperatorId person, Change change, String typedReason) {
    String reason = typedReason.strip();
    Optional<PeopleRefusal> refusal =
        transactions.run(() -> {
          List<Operator> staff = operators.allForUpdate();
          Optional<Operator> by = one(staff, actor);
          Optional<Operator> found = one(staff, person);
          return by.isEmpty() || found.isEmpty()
              ? Optional.of(PeopleRefusal.NOBODY)
              : PeopleRules.whyNotChange(by.get(), found.get(), reason)
                  .or(() -> taken(by.get(), found.get(), staff, change, reason));
        });
    refusal.ifPresent(why ->
        noteDenial.note(
            actor, act(change), () -> operators.byId(person).map(OpenOffice::subject), why));
    return refusal;
  }

  private static String act(Change change) {
    return switch (change) {
      case Change.GiveRole _ -> "operator.role-changed";
      case Change.Suspend _ -> "operator.disabled";
      case Change.Reinstate _ -> "operator.enabled";
      case Change.ResetFactor _ -> "operator.second-factor-reset";
    };
  }

  private Optional<PeopleRefusal> taken(
      Operator by, Operator person, List<Operator> staff, Change change, String reason) {
    return switch (change) {
      case Change.GiveRole(OperatorRole role) ->
          person.role() == role
              ? Optional.of(PeopleRefusal.CHANGED_MEANWHILE)
              : PeopleRules.whyNotLose(person, staff)
                  .or(() -> stored(by, person, person.withRole(role), reason));
      case Change.Suspend _ ->
          person.enabled()
              ? PeopleRules.whyNotLose(person, staff)
                  .or(() -> stored(by, person, person.switchedTo(false), reason))
              : Optional.of(PeopleRefusal.CHANGED_MEANWHILE);
      case Change.Reinstate _ ->
          person.enabled()
              ? Optional.of(PeopleRefusal.CHANGED_MEANWHILE)
              : stored(by, person, person.switchedTo(true), reason);
      case Change.ResetFactor _ -> reset(by, person, reason);
    };
  }

  private Optional<PeopleRefusal> stored(
      Operator by, Operator before, Operator after, String reason) {
    if (!operators.update(after)) {
      return Optional.of(PeopleRefusal.CHANGED_MEANWHILE);
    }
    if (!after.enabled()) {
      sessions.removeAllOf(SessionKind.OFFICE, after.id().value());
      sessions.removeAllOf(SessionKind.OFFICE_STEP, after.id().value());
    }
    if (before.role() != after.role()) {
      note(
          by,
          after,
          "operator.role-changed",
          new FactChange("role", before.role().name(), after.role().name())
              .with(Map.of("reason", reason)));
    } else {
      String action = after.enabled() ? "operator.enabled" : "operator.disabled";
      note(
          by,
          after,
          action,
          new FactChange(
                  "enabled", String.valueOf(before.enabled()), String.valueOf(after.enabled()))
              .with(Map.of("reason", reason)));
    }
    return Optional.empty();
  }

  private Optional<PeopleRefusal> reset(Operator by, Operator person, String reason) {
    if (!resetSecondFactor.reset(person, OpenOffice.subject(by), Map.of("reason", reason))) {
      return Optional.of(PeopleRefusal.CHANGED_MEANWHILE);
    }
    tellStaff.changed(person, AccessChange.SECOND_FACTOR_RESET, clock.instant());
    return Optional.empty();
  }

  private void note(Operator by, Operator person, String action, Map<String, String> facts) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    audit.append(
        new AuditEvent(now, OpenOffice.subject(by), action, OpenOffice.subject(person), facts));
  }

  private static Optional<Operator> one(List<Operator> staff, OperatorId id) {
    return staff.stream().filter(operator -> operator.id().equals(id)).findFirst();
  }
}
