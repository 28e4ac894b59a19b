package jp.passportweb.application.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.account.Guessing;
import jp.passportweb.application.account.LogIn.Outcome;
import jp.passportweb.application.secret.PasswordHash;
import jp.passportweb.application.session.OpenSession;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.session.SessionKind;

/** Login of staff by name and password. */
@Assembled
public final class LogInOperator {
  private final Operators operators;
  private final Guessing guessing;
  private final OpenSession openSession;
  private final AuditTrail audit;
  private final InstantSource clock;

  public LogInOperator(
      Operators operators,
      Guessing guessing,
      OpenSession openSession,
      AuditTrail audit,
      InstantSource clock) {
    this.operators = operators;
    this.guessing = guessing;
    this.openSession = openSession;
    this.audit = audit;
    this.clock = clock;
  }

  public Outcome logIn(String typedName, String password, String address) {
    Instant now = clock.instant();
    String name = JapaneseText.normalized(typedName).toLowerCase(Locale.ROOT);
    String subject = "operator:" + name;
    Optional<Instant> locked = guessing.lockedUntil(subject, address, now);
    if (locked.isPresent()) {
      return new Outcome.Locked(locked.get());
    }
    Optional<Operator> operator = known(name, password);
    if (operator.isEmpty()) {
      guessing.failed(subject, address, now);
      return new Outcome.Refused();
    }
    guessing.succeeded(subject);
    audit.append(new AuditEvent(now, subject, "office.login", subject, Map.of()));
    return new Outcome.LoggedIn(
        openSession.open(SessionKind.OFFICE, operator.get().id().value(), now));
  }

  /** Takes as long for a name that nobody has as for any other. */
  private Optional<Operator> known(String name, String password) {
    Optional<Operator> named = operators.byLoginName(name);
    String hash = named.map(Operator::passwordHash).orElse(PasswordHash.OF_NOBODY);
    return PasswordHash.matches(password, hash)
        ? named.filter(Operator::enabled)
        : Optional.empty();
  }
}
