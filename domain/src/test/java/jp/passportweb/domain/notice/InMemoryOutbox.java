package jp.passportweb.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link Outbox} in memory; what was ever put can be read. */
public final class InMemoryOutbox implements Outbox {
  private final Map<UUID, Waiting> waiting = new LinkedHashMap<>();
  private final List<Mail> everPut = new ArrayList<>();

  private record Waiting(OutboxEntry entry, Instant nextTryAt, @Nullable String problem) {}

  @Override
  public void put(Mail mail, Instant at) {
    UUID id = UUID.randomUUID();
    waiting.put(id, new Waiting(new OutboxEntry(id, mail, at, 0), at, null));
    everPut.add(mail);
  }

  @Override
  public List<OutboxEntry> claimDue(Instant now, int atMost, Duration lease) {
    List<OutboxEntry> due =
        waiting.values().stream()
            .filter(w -> !w.nextTryAt().isAfter(now))
            .map(Waiting::entry)
            .sorted(Comparator.comparing(OutboxEntry::createdAt))
            .limit(atMost)
            .toList();
    due.forEach(e -> waiting.put(e.id(), new Waiting(e, now.plus(lease), null)));
    return due;
  }

  @Override
  public void delivered(UUID id, Instant at) {
    waiting.remove(id);
  }

  @Override
  public void failed(UUID id, String reason, Instant nextTryAt) {
    waiting.computeIfPresent(
        id, (i, w) -> new Waiting(oneMoreAttempt(w.entry()), nextTryAt, reason));
  }

  /** Every mail that was put, delivered or not, in order. */
  public List<Mail> everPut() {
    return List.copyOf(everPut);
  }

  private static OutboxEntry oneMoreAttempt(OutboxEntry entry) {
    return new OutboxEntry(entry.id(), entry.mail(), entry.createdAt(), entry.attempts() + 1);
  }
}
