package jp.passportweb.domain.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@link Inquiries} in memory. */
public final class InMemoryInquiries implements Inquiries {
  private final Map<UUID, Inquiry> byId = new LinkedHashMap<>();

  @Override
  public void add(Inquiry inquiry) {
    if (byId.putIfAbsent(inquiry.id(), inquiry) != null) {
      throw new IllegalStateException("already there: " + inquiry.id());
    }
  }

  @Override
  public int waiting() {
    return byId.size();
  }

  @Override
  public List<UUID> oldest(int atMost) {
    return byId.values().stream()
        .sorted(Comparator.comparing(Inquiry::askedAt))
        .limit(atMost)
        .map(Inquiry::id)
        .toList();
  }

  @Override
  public Optional<Inquiry> take(UUID id) {
    return Optional.ofNullable(byId.remove(id));
  }

  @Override
  public int removeAskedBefore(Instant instant) {
    int before = byId.size();
    byId.values().removeIf(inquiry -> inquiry.askedAt().isBefore(instant));
    return before - byId.size();
  }
}
