package jp.passportweb.application.logincertificate;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.logincertificate.LoginCertificate;
import jp.passportweb.domain.logincertificate.LoginCertificateId;
import jp.passportweb.domain.logincertificate.LoginCertificates;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.Sessions;

/**
 * Ends a login certificate at once (LOGIN-1), and every login of its account: one of them may have
 * been made with it.
 */
@Assembled
public final class RevokeLoginCertificate {
  private final LoginCertificates certificates;
  private final Operators operators;
  private final Sessions sessions;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public RevokeLoginCertificate(
      LoginCertificates certificates,
      Operators operators,
      Sessions sessions,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.certificates = certificates;
    this.operators = operators;
    this.sessions = sessions;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    record Revoked() implements Outcome {}

    record NotYourRole(OperatorRole role) implements Outcome {}

    /** The account has no such certificate that still counts. */
    record NoSuchCertificate() implements Outcome {}
  }

  public Outcome revoke(LoginCertificateId id, AccountId account, OperatorId operator) {
    return transactions.run(() -> {
      Optional<Operator> who = operators.byId(operator);
      Optional<LoginCertificate> found =
          certificates.byId(id).filter(certificate -> certificate.account().equals(account));
      if (who.isEmpty() || found.isEmpty()) {
        return new Outcome.NoSuchCertificate();
      }
      if (!who.get().role().may(Capability.MANAGE_LOGIN_CERTIFICATES)) {
        return new Outcome.NotYourRole(who.get().role());
      }
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      if (!certificates.updateRevoked(id, now)) {
        return new Outcome.NoSuchCertificate();
      }
      sessions.removeAllOf(SessionKind.PORTAL, account.value());
      audit.append(
          new AuditEvent(
              now,
              "operator:" + who.get().loginName(),
              "login-certificate.revoked",
              "account:" + account.value(),
              Map.of("serial", found.get().serial().hex())));
      return new Outcome.Revoked();
    });
  }
}
