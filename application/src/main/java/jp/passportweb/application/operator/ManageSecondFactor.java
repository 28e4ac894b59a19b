package jp.passportweb.application.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.operator.AccessChange;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.SecondFactors;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.Sessions;

/** What an operator does with a second factor that is enrolled; a code of it confirms (OPR-1). */
@Assembled
public final class ManageSecondFactor {
  private final SecondFactors secondFactors;
  private final CheckCode checkCode;
  private final MakeRecoveryCodes makeRecoveryCodes;
  private final Sessions sessions;
  private final SecondFactorPolicy policy;
  private final TellStaff tellStaff;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public ManageSecondFactor(
      SecondFactors secondFactors,
      CheckCode checkCode,
      MakeRecoveryCodes makeRecoveryCodes,
      Sessions sessions,
      SecondFactorPolicy policy,
      TellStaff tellStaff,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.secondFactors = secondFactors;
    this.checkCode = checkCode;
    this.makeRecoveryCodes = makeRecoveryCodes;
    this.sessions = sessions;
    this.policy = policy;
    this.tellStaff = tellStaff;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What is enrolled.
   *
   * @param required whether nobody gets in without one
   */
  public record Standing(Instant enrolledAt, int recoveryCodesLeft, boolean required) {}

  /** What came of a change. */
  public sealed interface Outcome {
    /** The recovery codes, shown this once. */
    record Renewed(List<String> recoveryCodes) implements Outcome {}

    /** There is none any more. */
    record Removed() implements Outcome {}

    record Refused() implements Outcome {}

    /** Too many failures; nothing is looked at until then. */
    record Locked(Instant until) implements Outcome {}
  }

  /** Nothing where none is enrolled. */
  public Optional<Standing> standing(Operator operator) {
    return transactions.run(() ->
        secondFactors
            .of(operator.id())
            .map(factor ->
                new Standing(
                    factor.enrolledAt(),
                    secondFactors.recoveryCodesLeft(operator.id()),
                    policy.required())));
  }

  /** New recovery codes instead of the earlier ones. */
  public Outcome renewRecoveryCodes(Operator operator, String typedCode, String address) {
    return confirmed(
        operator,
        typedCode,
        address,
        () -> {
          int left = secondFactors.recoveryCodesLeft(operator.id());
          List<String> codes = makeRecoveryCodes.make(operator.id());
          note(
              operator,
              "operator.recovery-codes-renewed",
              new FactChange("left", String.valueOf(left), String.valueOf(codes.size())),
              AccessChange.RECOVERY_CODES_RENEWED);
          return new Outcome.Renewed(codes);
        });
  }

  /**
   * Takes the app away, for another to be enrolled. Every login of the operator ends, this one too:
   * another login is offered another secret.
   */
  public Outcome remove(Operator operator, String typedCode, String address) {
    return confirmed(
        operator,
        typedCode,
        address,
        () -> {
          secondFactors.remove(operator.id());
          sessions.removeAllOf(SessionKind.OFFICE, operator.id().value());
          note(
              operator,
              "operator.second-factor-removed",
              new FactChange("secondFactor", "totp", ""),
              AccessChange.APP_REMOVED);
          return new Outcome.Removed();
        });
  }

  private Outcome confirmed(
      Operator operator, String typedCode, String address, Supplier<Outcome> change) {
    return transactions.run(() ->
        switch (checkCode.check(operator, typedCode, address, clock.instant())) {
          case CheckCode.Verdict.Right _ -> change.get();
          case CheckCode.Verdict.Wrong _ -> new Outcome.Refused();
          case CheckCode.Verdict.Locked(Instant until) -> new Outcome.Locked(until);
        });
  }

  private void note(Operator operator, String action, FactChange fact, AccessChange change) {
    String subject = OpenOffice.subject(operator);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    audit.append(new AuditEvent(now, subject, action, subject, fact.details()));
    tellStaff.changed(operator, change, now);
  }
}
