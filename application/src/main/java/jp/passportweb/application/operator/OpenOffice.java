package jp.passportweb.application.operator;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.session.OpenSession;
import jp.passportweb.application.session.ResolveSession;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.operator.LastLogins;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.operator.SecondFactors;
import jp.passportweb.domain.operator.StaffPasskeys;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.Sessions;

/**
 * The steps of staff's login from the password on (OPR-1): a step's token opens nothing but the
 * next step, and not for long.
 */
@Assembled
public final class OpenOffice {
  /** How long somebody may take to find the app with the codes, or to install one. */
  private static final Duration STEP = Duration.ofMinutes(15);

  private final Operators operators;
  private final SecondFactors secondFactors;
  private final StaffPasskeys passkeys;
  private final LastLogins lastLogins;
  private final SecondFactorPolicy policy;
  private final Sessions sessions;
  private final OpenSession openSession;
  private final ResolveSession resolveSession;
  private final AuditTrail audit;
  private final InstallationKey key;

  public OpenOffice(
      Operators operators,
      SecondFactors secondFactors,
      StaffPasskeys passkeys,
      LastLogins lastLogins,
      SecondFactorPolicy policy,
      Sessions sessions,
      OpenSession openSession,
      ResolveSession resolveSession,
      AuditTrail audit,
      InstallationKey key) {
    this.operators = operators;
    this.secondFactors = secondFactors;
    this.passkeys = passkeys;
    this.lastLogins = lastLogins;
    this.policy = policy;
    this.sessions = sessions;
    this.openSession = openSession;
    this.resolveSession = resolveSession;
    this.audit = audit;
    this.key = key;
  }

  /** What a right password opens. */
  LogInOperator.Outcome afterPassword(Operator operator, String address, Instant now) {
    if (secondFactors.of(operator.id()).isPresent()) {
      return new LogInOperator.Outcome.CodeNeeded(step(operator, now));
    }
    if (!passkeys.of(operator.id()).isEmpty()) {
      return new LogInOperator.Outcome.PasskeyNeeded();
    }
    return policy.required()
        ? new LogInOperator.Outcome.EnrolmentNeeded(step(operator, now))
        : new LogInOperator.Outcome.LoggedIn(open(operator, address, "none", now));
  }

  /** Who awaits the next step by this token. */
  Optional<Operator> atStep(String token, Instant now) {
    return resolveSession
        .resolve(SessionKind.OFFICE_STEP, token)
        .filter(session -> now.isBefore(session.startedAt().plus(STEP)))
        .flatMap(session -> operators.byId(new OperatorId(session.subject())))
        .filter(Operator::enabled);
  }

  /** The last step is done: its token serves no more, and another one opens the office. */
  String afterStep(
      Operator operator, String stepToken, String address, String secondFactor, Instant now) {
    sessions.remove(OpenSession.digest(key, stepToken));
    return open(operator, address, secondFactor, now);
  }

  static String subject(Operator operator) {
    return "operator:" + operator.loginName();
  }

  private String step(Operator operator, Instant now) {
    return openSession.open(SessionKind.OFFICE_STEP, operator.id().value(), now);
  }

  /** The office itself, to whom has proven all that is asked for. */
  String open(Operator operator, String address, String secondFactor, Instant now) {
    lastLogins.note(operator.id(), now);
    audit.append(
        new AuditEvent(
            now,
            subject(operator),
            "office.login",
            subject(operator),
            Map.of("address", address, "secondFactor", secondFactor)));
    return openSession.open(SessionKind.OFFICE, operator.id().value(), now);
  }
}
