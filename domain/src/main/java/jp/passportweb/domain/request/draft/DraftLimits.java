package jp.passportweb.domain.request.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How many drafts are kept for whom (APP-6): enough for everybody who applies, and few enough that
 * nobody fills the database with them.
 *
 * @param perVisit not submitted, of one browser without an account
 * @param perAccount not submitted, of one account
 * @param perAddress not submitted, of browsers at one address of the network
 * @param perHour begun by browsers at one address of the network
 */
public record DraftLimits(int perVisit, int perAccount, int perAddress, int perHour) {
  private static final Duration HOUR = Duration.ofHours(1);

  public DraftLimits {
    if (perVisit < 1 || perAccount < 1 || perAddress < 1 || perHour < 1) {
      throw new IllegalArgumentException("every limit of drafts is at least 1");
    }
  }

  public static DraftLimits standard() {
    return new DraftLimits(20, 200, 500, 200);
  }

  /** Which limit is reached. */
  public enum Reached {
    /** The holder has as many as are kept: to discard or to finish one makes room. */
    HOLDER,
    /** So many came from the same address of the network that a new one has to wait. */
    ADDRESS
  }

  /** What stands in the way of one more draft of an account. */
  public Optional<Reached> ofAccount(Drafts drafts, String holder) {
    return drafts.countOpenOf(holder) < perAccount ? Optional.empty() : Optional.of(Reached.HOLDER);
  }

  /** What stands in the way of one more draft of a browser. */
  public Optional<Reached> ofVisit(Drafts drafts, String holder, String origin, Instant now) {
    if (drafts.countOpenOf(holder) >= perVisit) {
      return Optional.of(Reached.HOLDER);
    }
    boolean tooMany =
        drafts.countOpenFrom(origin) >= perAddress
            || drafts.countBegunFrom(origin, now.minus(HOUR)) >= perHour;
    return tooMany ? Optional.of(Reached.ADDRESS) : Optional.empty();
  }
}
