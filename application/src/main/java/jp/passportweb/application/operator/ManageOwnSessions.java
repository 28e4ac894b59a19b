package jp.passportweb.application.operator;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.session.OpenSession;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.session.Session;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.SessionLimits;
import jp.passportweb.domain.session.Sessions;

/** A member of staff's own open logins: listed, and ended (OPR-1). */
@Assembled
public final class ManageOwnSessions {
  private final Sessions sessions;
  private final SessionLimits limits;
  private final AuditTrail audit;
  private final InstallationKey key;
  private final Transactions transactions;
  private final InstantSource clock;

  public ManageOwnSessions(
      Sessions sessions,
      SessionLimits limits,
      AuditTrail audit,
      InstallationKey key,
      Transactions transactions,
      InstantSource clock) {
    this.sessions = sessions;
    this.limits = limits;
    this.audit = audit;
    this.key = key;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * An open login.
   *
   * @param here whether it is the one that asks
   */
  public record Own(Session session, boolean here) {}

  /**
   * The one used last first.
   *
   * @param token of the login that asks
   */
  public List<Own> list(Operator operator, String token) {
    String digest = OpenSession.digest(key, token);
    return transactions.read(() ->
        sessions.of(SessionKind.OFFICE, operator.id().value()).stream()
            .filter(session -> session.isAlive(clock.instant(), limits))
            .map(session -> new Own(session, session.digest().equals(digest)))
            .toList());
  }

  /** Ends one that is the operator's own; what is not is none. */
  public void end(Operator operator, String digest) {
    transactions.run(() ->
        sessions
            .byDigest(digest)
            .filter(session -> session.kind() == SessionKind.OFFICE)
            .filter(session -> session.subject().equals(operator.id().value()))
            .ifPresent(_ -> {
              int before = open(operator);
              sessions.remove(digest);
              note(operator, before);
            }));
  }

  /** Ends all but the one that asks. */
  public void endOthers(Operator operator, String token) {
    transactions.run(() -> {
      int before = open(operator);
      sessions.removeOthersOf(
          SessionKind.OFFICE, operator.id().value(), OpenSession.digest(key, token));
      note(operator, before);
    });
  }

  private int open(Operator operator) {
    return sessions.of(SessionKind.OFFICE, operator.id().value()).size();
  }

  private void note(Operator operator, int before) {
    String subject = OpenOffice.subject(operator);
    audit.append(
        new AuditEvent(
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            subject,
            "office.session-ended",
            subject,
            new FactChange("logins", String.valueOf(before), String.valueOf(open(operator)))
                .details()));
  }
}
