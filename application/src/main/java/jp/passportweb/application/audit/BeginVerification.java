package jp.passportweb.application.audit;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;

/** 「いま検証する」 (AUD-2): a round from the first event on; what it does not manage at once goes on. */
@Assembled
public final class BeginVerification {
  private final VerifyTrail verifyTrail;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public BeginVerification(
      VerifyTrail verifyTrail, AuditTrail audit, Transactions transactions, InstantSource clock) {
    this.verifyTrail = verifyTrail;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Whether this reader may. */
  public boolean begin(Operator reader) {
    if (!reader.role().may(Capability.READ_TRAIL)) {
      return false;
    }
    verifyTrail.verifyAgain();
    transactions.run(() ->
        audit.append(
            new AuditEvent(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                "operator:" + reader.loginName(),
                "trail.verified",
                "trail",
                Map.of("findings", String.valueOf(verifyTrail.known().size())))));
    return true;
  }
}
