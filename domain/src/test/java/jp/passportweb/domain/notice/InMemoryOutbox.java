package jp.passportweb.domain.notice;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link Outbox} in memory; what was ever put can be read. */
public final class InMemoryOutbox implements Outbox {
  private final Map<UUID, Kept> waiting = new LinkedHashMap<>();
  private final List<Instant> givenUp = new ArrayList<>();
  private final List<Mail> everPut = new ArrayList<>();

  private record Kept(
      OutboxEntry entry, Urgency urgency, Instant nextTryAt, @Nullable Carrier carrier) {
    Kept until(Instant next, @Nullable Carrier by) {
      return new Kept(entry, urgency, next, by);
    }

    Kept triedOnceMore() {
      OutboxEntry tried =
          new OutboxEntry(entry.id(), entry.mail(), entry.createdAt(), entry.attempts() + 1);
      return new Kept(tried, urgency, nextTryAt, carrier);
    }
  }

  @Override
  public void put(Mail mail, Urgency urgency, Instant at) {
    UUID id = UUID.randomUUID();
    waiting.put(id, new Kept(new OutboxEntry(id, mail, at, 0), urgency, at, null));
    everPut.add(mail);
  }

  @Override
  public List<OutboxEntry> claimDue(Carrier carrier, Instant now, int atMost, Instant until) {
    List<OutboxEntry> due =
        waiting.values().stream()
            .filter(kept -> !kept.nextTryAt().isAfter(now))
            .sorted(comparing(Kept::urgency).thenComparing(Kept::nextTryAt))
            .limit(atMost)
            .map(Kept::entry)
            .toList();
    due.forEach(e -> waiting.computeIfPresent(e.id(), (_, kept) -> kept.until(until, carrier)));
    return due;
  }

  @Override
  public void renewClaims(Carrier carrier, List<UUID> ids, Instant until) {
    ids.forEach(id ->
        waiting.computeIfPresent(
            id, (_, kept) -> carrier.equals(kept.carrier()) ? kept.until(until, carrier) : kept));
  }

  @Override
  public void giveBack(Carrier carrier, Instant now) {
    waiting.replaceAll((_, kept) -> carrier.equals(kept.carrier()) ? kept.until(now, null) : kept);
  }

  @Override
  public void delivered(List<UUID> ids, Instant at) {
    waiting.keySet().removeAll(ids);
  }

  @Override
  public void failed(Carrier carrier, UUID id, String reason, Instant nextTryAt) {
    waiting.computeIfPresent(
        id,
        (_, kept) ->
            carrier.equals(kept.carrier()) ? kept.triedOnceMore().until(nextTryAt, null) : kept);
  }

  @Override
  public void givenUp(Carrier carrier, UUID id, String reason, Instant at) {
    if (waiting.containsKey(id) && carrier.equals(waiting.get(id).carrier())) {
      waiting.remove(id);
      givenUp.add(at);
    }
  }

  @Override
  public OutboxStanding standing(Instant from) {
    List<Instant> inTrouble =
        waiting.values().stream()
            .map(Kept::entry)
            .filter(entry -> entry.attempts() > 0)
            .map(OutboxEntry::createdAt)
            .toList();
    return new OutboxStanding(
        inTrouble.size(),
        inTrouble.stream().min(Instant::compareTo),
        givenUp.stream().filter(at -> !at.isBefore(from)).count());
  }

  /** Every mail that was put, delivered or not, in order. */
  public List<Mail> everPut() {
    return List.copyOf(everPut);
  }
}
