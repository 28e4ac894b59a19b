package jp.passportweb.domain.passkey;

import java.time.Instant;

/** Port: which challenges were answered. */
public interface PasskeyChallenges {
  /** Marks it as answered; false where it was so before. */
  boolean use(PasskeyChallenge.Ticket ticket);

  /** Forgets those that are dead at an instant, and says how many. */
  int removeDead(Instant now);
}
