package jp.passportweb.domain.passkey;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@link PasskeyChallenges} in memory. */
public final class InMemoryPasskeyChallenges implements PasskeyChallenges {
  private final Map<UUID, PasskeyChallenge> byId = new HashMap<>();

  @Override
  public void store(PasskeyChallenge challenge) {
    byId.put(challenge.id(), challenge);
  }

  @Override
  public Optional<PasskeyChallenge> take(UUID id, Instant now) {
    Optional<PasskeyChallenge> living =
        Optional.ofNullable(byId.get(id)).filter(found -> now.isBefore(found.diesAt()));
    living.ifPresent(found -> byId.remove(found.id()));
    return living;
  }

  @Override
  public int removeDead(Instant now) {
    int earlier = byId.size();
    byId.values().removeIf(found -> !now.isBefore(found.diesAt()));
    return earlier - byId.size();
  }
}
