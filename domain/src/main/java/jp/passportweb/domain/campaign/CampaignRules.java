package jp.passportweb.domain.campaign;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import org.jspecify.annotations.Nullable;

/** Who takes which step of a campaign, and when the yearly test is due (MAS-1, BR 5.7.1.2). */
public final class CampaignRules {
  /** Certificates that are revoked in one transaction. */
  public static final int BATCH = 200;

  /** Certificates of one campaign. */
  public static final int MOST = 100_000;

  private CampaignRules() {}

  public static Optional<CampaignRefusal> whyNotDraft(Operator operator) {
    return operator.role().may(Capability.EXAMINE)
        ? Optional.empty()
        : Optional.of(CampaignRefusal.NOT_YOUR_ROLE);
  }

  public static Optional<CampaignRefusal> whyNotStart(Campaign campaign, Operator operator) {
    return whyNotDraft(operator).or(() -> unlessAt(campaign, CampaignStep.WORDS));
  }

  public static Optional<CampaignRefusal> whyNotAsk(Campaign campaign, Operator operator) {
    return whyNotDraft(operator).or(() -> unlessAt(campaign, CampaignStep.WAIT));
  }

  /**
   * Another notice goes to whoever has certificates to replace, once the one before is done.
   *
   * @param round the one that is asked for
   */
  public static Optional<CampaignRefusal> whyNotTell(
      Campaign campaign, CampaignRounds rounds, int round, Operator operator) {
    return whyNotDraft(operator)
        .or(() -> unlessAt(campaign, CampaignStep.WAIT))
        .or(() -> only(round != rounds.next(), CampaignRefusal.WRONG_STEP))
        .or(() -> only(rounds.untold() > 0, CampaignRefusal.ROUND_UNDER_WAY))
        .or(() -> only(rounds.open() == 0, CampaignRefusal.NOBODY_TO_TELL));
  }

  /** What was said to a holder is noted while the campaign runs. */
  public static Optional<CampaignRefusal> whyNotNote(Campaign campaign, Operator operator) {
    boolean runs = campaign.started() != null && campaign.ended() == null;
    return whyNotDraft(operator).or(() -> only(!runs, CampaignRefusal.WRONG_STEP));
  }

  /**
   * Whoever did nothing since the latest notice is called.
   *
   * @param called when the holder was called last; null where nobody did
   */
  public static CampaignHolder.NextAct next(
      Campaign campaign, CampaignHolder holder, @Nullable Instant called) {
    if (campaign.ended() != null || holder.left() == 0) {
      return CampaignHolder.NextAct.NOTHING;
    }
    CampaignHolder.Telling told = holder.told();
    boolean reached =
        told == null
            || holder.standing() != CampaignHolder.Standing.SILENT
            || (called != null && !called.isBefore(told.at()));
    return reached ? CampaignHolder.NextAct.AWAIT_NOTICE : CampaignHolder.NextAct.CALL;
  }

  /** Nothing is revoked before somebody else has confirmed it. */
  public static Optional<CampaignRefusal> whyNotConfirm(Campaign campaign, Operator operator) {
    if (!operator.role().may(Capability.APPROVE)) {
      return Optional.of(CampaignRefusal.NOT_YOUR_ROLE);
    }
    return unlessAt(campaign, CampaignStep.CONFIRM).or(() -> unlessOthers(campaign, operator));
  }

  /** What was asked for is not wanted; whoever asked may say so as well. */
  public static Optional<CampaignRefusal> whyNotDecline(Campaign campaign, Operator operator) {
    return whyNotDraft(operator).or(() -> unlessAt(campaign, CampaignStep.CONFIRM));
  }

  public static Optional<CampaignRefusal> whyNotEnd(
      Campaign campaign, CampaignProgress progress, Operator operator) {
    return whyNotDraft(operator)
        .or(() -> unlessAt(campaign, CampaignStep.WAIT))
        .or(() -> only(progress.revoked() < progress.certificates(), CampaignRefusal.NOT_DONE));
  }

  /**
   * When the next dry run must have ended; at once where there was none.
   *
   * @param last when the last one ended
   */
  public static Instant dryRunDue(@Nullable Instant last, Instant now) {
    return last == null ? now : last.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
  }

  private static Optional<CampaignRefusal> unlessAt(Campaign campaign, CampaignStep step) {
    return only(campaign.step() != step, CampaignRefusal.WRONG_STEP);
  }

  private static Optional<CampaignRefusal> only(boolean refused, CampaignRefusal why) {
    return refused ? Optional.of(why) : Optional.empty();
  }

  private static Optional<CampaignRefusal> unlessOthers(Campaign campaign, Operator operator) {
    Campaign.Revoking revoking = campaign.revoking();
    return revoking != null && revoking.asked().by().equals(operator.id())
        ? Optional.of(CampaignRefusal.OWN_REQUEST)
        : Optional.empty();
  }
}
