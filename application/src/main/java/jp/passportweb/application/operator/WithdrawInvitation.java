package jp.passportweb.application.operator;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.operator.Invitation;
import jp.passportweb.domain.operator.Invitations;
import jp.passportweb.domain.operator.Operator;

/** Takes an invitation back: its link opens nothing any more (OPR-1). */
@Assembled
public final class WithdrawInvitation {
  private final Invitations invitations;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public WithdrawInvitation(
      Invitations invitations, AuditTrail audit, Transactions transactions, InstantSource clock) {
    this.invitations = invitations;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Nothing happens where nobody of this login name is invited. */
  public void withdraw(Operator actor, String loginName) {
    transactions.run(() ->
        invitations.all().stream()
            .filter(invitation -> invitation.loginName().equals(loginName))
            .filter(invitation -> invitations.remove(invitation.digest()))
            .forEach(invitation -> note(actor, invitation)));
  }

  private void note(Operator actor, Invitation invitation) {
    audit.append(
        new AuditEvent(
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            OpenOffice.subject(actor),
            "operator.invitation-withdrawn",
            "operator:" + invitation.loginName(),
            new FactChange("role", invitation.role().name(), "")
                .with(Map.of("name", invitation.displayName()))));
  }
}
