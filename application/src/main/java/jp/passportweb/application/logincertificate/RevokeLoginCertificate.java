package jp.passportweb.application.logincertificate;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.audit.StepDenial;
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
  private static final String REVOKED = "login-certificate.revoked";

  private final LoginCertificates certificates;
  private final Operators operators;
  private final Sessions sessions;
  private final AuditTrail audit;
  private final NoteDenial noteDenial;
  private final Transactions transactions;
  private final InstantSource clock;

  public RevokeLoginCertificate(
      LoginCertificates certificates,
      Operators operators,
      Sessions sessions,
      AuditTrail audit,
      NoteDenial noteDenial,
      Transactions transactions,
      InstantSource clock) {
    this.certificates = certificates;
    this.operators = operators;
    this.sessions = sessions;
    this.audit = audit;
    this.noteDenial = noteDenial;
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
    Outcome outcome = transactions.run(() -> revoked(id, account, operator));
    if (outcome instanceof Outcome.NotYourRole) {
      noteDenial.note(operator, REVOKED, subject(account), StepDenial.NOT_YOUR_ROLE);
    }
    return outcome;
  }

  private static String subject(AccountId account) {
    return "account:" + account.value();
  }

  private Outcome revoked(LoginCertificateId id, AccountId account, OperatorId operator) {
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
            REVOKED,
            subject(account),
            FactChange.of("status", found.get().state(now), LoginCertificate.State.REVOKED)
                .with(Map.of("serial", found.get().serial().hex()))));
    return new Outcome.Revoked();
  }
}
