package jp.passportweb.domain.passkey;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Port: the challenges that wait for an answer. */
public interface PasskeyChallenges {
  void store(PasskeyChallenge challenge);

  /** The challenge, if it lives; it is gone then, so that one caller has it. */
  Optional<PasskeyChallenge> take(UUID id, Instant now);

  /** Removes those that are dead at an instant. */
  int removeDead(Instant now);
}
