package jp.passportweb.application.operator;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
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
            .map(Invitation::digest)
            .filter(invitations::remove)
            .forEach(_ -> note(actor, loginName)));
  }

  private void note(Operator actor, String loginName) {
    audit.append(
        new AuditEvent(
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            OpenOffice.subject(actor),
            "operator.invitation-withdrawn",
            "operator:" + loginName,
            Map.of()));
  }
}
