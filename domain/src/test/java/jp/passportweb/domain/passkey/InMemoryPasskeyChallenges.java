package jp.passportweb.domain.passkey;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** {@link PasskeyChallenges} in memory. */
public final class InMemoryPasskeyChallenges implements PasskeyChallenges {
  private final Map<UUID, Instant> used = new HashMap<>();

  @Override
  public boolean use(PasskeyChallenge.Ticket ticket) {
    return used.putIfAbsent(ticket.id(), ticket.diesAt()) == null;
  }

  @Override
  public int removeDead(Instant now) {
    int earlier = used.size();
    used.values().removeIf(diesAt -> !now.isBefore(diesAt));
    return earlier - used.size();
  }
}
