package jp.passportweb.application.operator;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.SecondFactors;
import jp.passportweb.domain.operator.StaffPasskeys;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.Sessions;

/**
 * Takes every second factor away from an operator who has lost it (OPR-1): whoever administers the
 * machine does so, with a new password, or an administrator. Every login of the operator ends.
 */
@Assembled
public final class ResetSecondFactor {
  private final SecondFactors secondFactors;
  private final StaffPasskeys passkeys;
  private final Sessions sessions;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public ResetSecondFactor(
      SecondFactors secondFactors,
      StaffPasskeys passkeys,
      Sessions sessions,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.secondFactors = secondFactors;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Joins the transaction in which the password is reset.
   *
   * @param actor of the audit trail: {@code command:root}
   * @param facts that the trail tells of it
   * @return whether there was one
   */
  public boolean reset(Operator operator, String actor, Map<String, String> facts) {
    return transactions.run(() -> {
      int keys = passkeys.removeAllOf(operator.id());
      boolean app = secondFactors.of(operator.id()).isPresent();
      secondFactors.remove(operator.id());
      sessions.removeAllOf(SessionKind.OFFICE, operator.id().value());
      sessions.removeAllOf(SessionKind.OFFICE_STEP, operator.id().value());
      if (app || keys > 0) {
        audit.append(
            new AuditEvent(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor,
                "operator.second-factor-reset",
                OpenOffice.subject(operator),
                told(app, keys, facts)));
      }
      return app || keys > 0;
    });
  }

  private static Map<String, String> told(boolean app, int keys, Map<String, String> facts) {
    Map<String, String> told = new HashMap<>(facts);
    if (app) {
      told.putAll(new FactChange("secondFactor", "totp", "").details());
    }
    if (keys > 0) {
      told.putAll(new FactChange("passkeys", String.valueOf(keys), "0").details());
    }
    return Map.copyOf(told);
  }
}
