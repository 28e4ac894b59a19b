package jp.passportweb.domain.campaign;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import jp.passportweb.domain.request.revocation.RevocationClock;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.CertificateSelection;
import jp.passportweb.domain.revocation.RevocationGround;
import org.jspecify.annotations.Nullable;

/**
 * 大量失効: many certificates, one ground, one clock (MAS-1).
 *
 * @param dryRun 演習: it goes through every step, mails nobody and revokes nothing
 * @param receivedAt from which its clock runs
 * @param japanese what holders are told, in Japanese
 * @param english as above, in English
 * @param started when its certificates were frozen and the notices began
 * @param revoking what somebody wants revoked; null while nobody does
 * @param ended with what was learned
 * @param version of the row, for optimistic updates
 */
public record Campaign(
    UUID id,
    int number,
    boolean dryRun,
    String title,
    CertificateSelection selection,
    RevocationGround ground,
    Instant receivedAt,
    String japanese,
    String english,
    Decision drafted,
    @Nullable Decision started,
    @Nullable Revoking revoking,
    @Nullable Ended ended,
    long version) {

  /** A revocation of many that one person asks for and another confirms. */
  public record Revoking(RevocationScope scope, Decision asked, @Nullable Decision confirmed) {}

  /** The end, and what was learned. */
  public record Ended(Decision decision, String review) {}

  /** C-0007. */
  public String code() {
    return "C-" + "0".repeat(Math.max(0, 4 - String.valueOf(number).length())) + number;
  }

  public RevocationClock clock() {
    return ground.clock(receivedAt);
  }

  /** Where it stands. */
  public CampaignStep step() {
    if (ended != null) {
      return CampaignStep.REVIEW;
    }
    if (started == null) {
      return CampaignStep.WORDS;
    }
    if (revoking == null) {
      return CampaignStep.WAIT;
    }
    return revoking.confirmed() == null ? CampaignStep.CONFIRM : CampaignStep.REVOKE;
  }

  public Campaign started(Decision decision) {
    return with(decision, null, null);
  }

  public Campaign asked(RevocationScope scope, Decision decision) {
    return with(started, new Revoking(scope, decision, null), null);
  }

  public Campaign confirmed(Decision decision) {
    Revoking wanted = Objects.requireNonNull(revoking);
    return with(started, new Revoking(wanted.scope(), wanted.asked(), decision), null);
  }

  /** What was asked for is done, or not wanted any more. */
  public Campaign waiting() {
    return with(started, null, null);
  }

  public Campaign ended(Decision decision, String review) {
    return with(started, null, new Ended(decision, review));
  }

  private Campaign with(@Nullable Decision begun, @Nullable Revoking wanted, @Nullable Ended end) {
    return new Campaign(
        id,
        number,
        dryRun,
        title,
        selection,
        ground,
        receivedAt,
        japanese,
        english,
        drafted,
        begun,
        wanted,
        end,
        version);
  }
}
