package jp.passportweb.application.session;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.session.Session;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.Sessions;

/** Logout, which the trail tells; a token that opens nothing is no error. */
@Assembled
public final class EndSession {
  private final Sessions sessions;
  private final Operators operators;
  private final AuditTrail audit;
  private final InstallationKey key;
  private final Transactions transactions;
  private final InstantSource clock;

  public EndSession(
      Sessions sessions,
      Operators operators,
      AuditTrail audit,
      InstallationKey key,
      Transactions transactions,
      InstantSource clock) {
    this.sessions = sessions;
    this.operators = operators;
    this.audit = audit;
    this.key = key;
    this.transactions = transactions;
    this.clock = clock;
  }

  public void end(String token) {
    end(token, ".logout");
  }

  /** A login that another one of the same browser takes the place of. */
  public void supersede(String token) {
    end(token, ".login-superseded");
  }

  private void end(String token, String how) {
    String digest = OpenSession.digest(key, token);
    transactions.run(() ->
        sessions
            .byDigest(digest)
            .ifPresent(session -> {
              sessions.remove(digest);
              note(session, how);
            }));
  }

  private void note(Session session, String how) {
    String who =
        session.kind() == SessionKind.PORTAL
            ? "account:" + session.subject()
            : operators
                .byId(new OperatorId(session.subject()))
                .map(Operator::loginName)
                .map(name -> "operator:" + name)
                .orElse("operator:" + session.subject());
    String action = (session.kind() == SessionKind.PORTAL ? "portal" : "office") + how;
    audit.append(
        new AuditEvent(clock.instant().truncatedTo(ChronoUnit.MILLIS), who, action, who, Map.of()));
  }
}
