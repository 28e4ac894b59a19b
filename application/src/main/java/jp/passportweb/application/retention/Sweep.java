package jp.passportweb.application.retention;

import java.time.Instant;
import java.time.InstantSource;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.OneTimePassword;
import jp.passportweb.domain.account.OneTimePasswords;
import jp.passportweb.domain.account.ProfileChange;
import jp.passportweb.domain.account.ProfileChanges;
import jp.passportweb.domain.account.Throttle;
import jp.passportweb.domain.account.Throttles;
import jp.passportweb.domain.allowance.Allowance;
import jp.passportweb.domain.allowance.Allowances;
import jp.passportweb.domain.notice.MailRoom;
import jp.passportweb.domain.operator.Invitations;
import jp.passportweb.domain.passkey.PasskeyChallenges;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Drafts;
import jp.passportweb.domain.session.SessionLimits;
import jp.passportweb.domain.session.Sessions;

/**
 * Removes what has had its time: logins, one-time passwords (OTP-3), counters of failures and uses,
 * challenges of passkeys, invitations of staff, and drafts and changes of a profile that nobody
 * goes on with (APP-5). Each in a transaction of its own.
 */
@Assembled
public final class Sweep {
  private static final int MOST_TEXTS = 1000;

  private final Sessions sessions;
  private final SessionLimits limits;
  private final OneTimePasswords passwords;
  private final Throttles throttles;
  private final Allowances allowances;
  private final Drafts drafts;
  private final ProfileChanges profileChanges;
  private final PasskeyChallenges passkeyChallenges;
  private final MailRoom mailRoom;
  private final Invitations invitations;
  private final Transactions transactions;
  private final InstantSource clock;

  public Sweep(
      Sessions sessions,
      SessionLimits limits,
      OneTimePasswords passwords,
      Throttles throttles,
      Allowances allowances,
      Drafts drafts,
      ProfileChanges profileChanges,
      PasskeyChallenges passkeyChallenges,
      MailRoom mailRoom,
      Invitations invitations,
      Transactions transactions,
      InstantSource clock) {
    this.sessions = sessions;
    this.limits = limits;
    this.passwords = passwords;
    this.throttles = throttles;
    this.allowances = allowances;
    this.drafts = drafts;
    this.profileChanges = profileChanges;
    this.passkeyChallenges = passkeyChallenges;
    this.mailRoom = mailRoom;
    this.invitations = invitations;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Removes it all and returns how much it was. */
  public int sweep() {
    Instant now = clock.instant();
    return transactions.run(() -> sessions.removeUnusedSince(now.minus(limits.idle())))
        + transactions.run(() -> passwords.removeIssuedBefore(now.minus(OneTimePassword.KEPT)))
        + transactions.run(() -> throttles.removeIdleSince(now.minus(Throttle.KEPT)))
        + transactions.run(() -> allowances.removeBegunBefore(now.minus(Allowance.KEPT)))
        + transactions.run(() -> drafts.removeUnchangedSince(now.minus(Draft.KEPT)))
        + transactions.run(() -> profileChanges.removeUnchangedSince(now.minus(ProfileChange.KEPT)))
        + transactions.run(() -> passkeyChallenges.removeDead(now))
        + transactions.run(() -> invitations.removeDead(now))
        + transactions.run(() -> mailRoom.forgetTexts(now, MOST_TEXTS));
  }
}
