package jp.passportweb.application.audit;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.StepDenial;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;

/** 「いま検証する」 (AUD-2): a round from the first event on; what it does not manage at once goes on. */
@Assembled
public final class BeginVerification {
  private static final String VERIFIED = "trail.verified";
  private static final String TRAIL = "trail";

  private final VerifyTrail verifyTrail;
  private final AuditTrail audit;
  private final NoteDenial noteDenial;
  private final Transactions transactions;
  private final InstantSource clock;

  public BeginVerification(
      VerifyTrail verifyTrail,
      AuditTrail audit,
      NoteDenial noteDenial,
      Transactions transactions,
      InstantSource clock) {
    this.verifyTrail = verifyTrail;
    this.audit = audit;
    this.noteDenial = noteDenial;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Whether this reader may. */
  public boolean begin(Operator reader) {
    if (!reader.role().may(Capability.READ_TRAIL)) {
      noteDenial.note(reader.id(), VERIFIED, TRAIL, StepDenial.NOT_YOUR_ROLE);
      return false;
    }
    verifyTrail.verifyAgain();
    transactions.run(() ->
        audit.append(
            new AuditEvent(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                "operator:" + reader.loginName(),
                VERIFIED,
                TRAIL,
                Map.of("findings", String.valueOf(verifyTrail.known().size())))));
    return true;
  }
}
