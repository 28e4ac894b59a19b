package jp.passportweb.domain.notice;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.passportweb.domain.contact.EmailAddress;
import org.jspecify.annotations.Nullable;

/** {@link Outbox} and {@link MailRoom} in memory; what was ever put can be read. */
public final class InMemoryOutbox implements Outbox, MailRoom {
  private final Map<UUID, Kept> mails = new LinkedHashMap<>();
  private final List<Mail> everPut = new ArrayList<>();

  /** A mail with all that happened to it. */
  private record Kept(
      UUID id,
      Mail mail,
      Posting posting,
      Instant createdAt,
      List<Failure> failures,
      @Nullable Instant nextTry,
      @Nullable Carrier carrier,
      @Nullable Instant deliveredAt,
      @Nullable Instant givenUpAt,
      @Nullable Instant settledAt,
      @Nullable UUID copyOf,
      boolean forgotten) {
    OutboxEntry entry() {
      return new OutboxEntry(id, mail, createdAt, failures.size());
    }

    boolean isHeldBy(Carrier by) {
      return by.equals(carrier);
    }

    boolean isTroubled() {
      return !failures.isEmpty() && deliveredAt == null && settledAt == null;
    }

    boolean isUnfinished() {
      return deliveredAt == null && settledAt == null && carrier == null;
    }

    Kept due(@Nullable Instant next, @Nullable Carrier by) {
      return new Kept(
          id,
          mail,
          posting,
          createdAt,
          failures,
          next,
          by,
          deliveredAt,
          givenUpAt,
          settledAt,
          copyOf,
          forgotten);
    }

    Kept ended(@Nullable Instant delivered, @Nullable Instant givenUp, @Nullable Instant settled) {
      return new Kept(
          id,
          mail,
          posting,
          createdAt,
          failures,
          nextTry,
          carrier,
          delivered,
          givenUp,
          settled,
          copyOf,
          forgotten || (delivered != null && posting.confidential()));
    }

    Kept failed(Failure failure) {
      List<Failure> more = new ArrayList<>(failures);
      more.addFirst(failure);
      return new Kept(
          id,
          mail,
          posting,
          createdAt,
          List.copyOf(more),
          nextTry,
          carrier,
          deliveredAt,
          givenUpAt,
          settledAt,
          copyOf,
          forgotten);
    }

    Kept withoutWords() {
      return new Kept(
          id,
          mail,
          posting,
          createdAt,
          failures,
          null,
          carrier,
          deliveredAt,
          givenUpAt,
          settledAt,
          copyOf,
          true);
    }

    MailState state() {
      if (deliveredAt != null) {
        return MailState.DELIVERED;
      }
      if (settledAt != null) {
        return MailState.SETTLED;
      }
      if (givenUpAt != null) {
        return MailState.GIVEN_UP;
      }
      return failures.isEmpty() ? MailState.WAITING : MailState.TRIED_AGAIN;
    }

    RoomMail seen() {
      return new RoomMail(
          id,
          mail.to(),
          mail.subject(),
          posting,
          state(),
          failures.size(),
          failures.stream().findFirst().map(Failure::answer),
          createdAt,
          Optional.ofNullable(nextTry),
          Optional.ofNullable(deliveredAt)
              .or(() -> Optional.ofNullable(settledAt))
              .or(() -> Optional.ofNullable(givenUpAt)),
          Optional.ofNullable(copyOf));
    }
  }

  @Override
  public void put(List<Outgoing> some, Instant at) {
    some.forEach(one -> put(one.mail(), one.posting(), at, null));
  }

  private UUID put(Mail mail, Posting posting, Instant at, @Nullable UUID copyOf) {
    UUID id = UUID.randomUUID();
    mails.put(
        id, new Kept(id, mail, posting, at, List.of(), at, null, null, null, null, copyOf, false));
    everPut.add(mail);
    return id;
  }

  @Override
  public List<OutboxEntry> claimDue(Carrier carrier, Instant now, int atMost, Instant until) {
    List<OutboxEntry> due =
        mails.values().stream()
            .filter(kept -> kept.nextTry() != null && !kept.nextTry().isAfter(now))
            .sorted(comparing((Kept kept) -> kept.posting().urgency()).thenComparing(Kept::nextTry))
            .limit(atMost)
            .map(Kept::entry)
            .toList();
    due.forEach(entry -> change(entry.id(), kept -> kept.due(until, carrier)));
    return due;
  }

  @Override
  public void renewClaims(Carrier carrier, List<UUID> ids, Instant until) {
    ids.forEach(id -> change(id, kept -> kept.isHeldBy(carrier) ? kept.due(until, carrier) : kept));
  }

  @Override
  public void giveBack(Carrier carrier, Instant now) {
    mails.replaceAll((_, kept) -> kept.isHeldBy(carrier) ? kept.due(now, null) : kept);
  }

  @Override
  public void delivered(List<UUID> ids, Instant at) {
    ids.forEach(id ->
        change(
            id,
            kept ->
                kept.deliveredAt() == null
                    ? kept.due(null, null).ended(at, null, kept.settledAt())
                    : kept));
  }

  @Override
  public void failed(Carrier carrier, UUID id, String reason, Instant at, Instant nextTryAt) {
    change(
        id,
        kept ->
            kept.isHeldBy(carrier)
                ? kept.failed(new Failure(at, reason)).due(nextTryAt, null)
                : kept);
  }

  @Override
  public void givenUp(Carrier carrier, UUID id, String reason, Instant at) {
    change(
        id,
        kept ->
            kept.isHeldBy(carrier)
                ? kept.failed(new Failure(at, reason)).due(null, null).ended(null, at, null)
                : kept);
  }

  @Override
  public OutboxStanding standing(Instant from) {
    List<Instant> inTrouble =
        mails.values().stream()
            .filter(kept -> kept.nextTry() != null && kept.isTroubled())
            .map(Kept::createdAt)
            .toList();
    return new OutboxStanding(
        inTrouble.size(),
        inTrouble.stream().min(Instant::compareTo),
        mails.values().stream()
            .map(Kept::givenUpAt)
            .filter(at -> at != null && !at.isBefore(from))
            .count());
  }

  @Override
  public Page list(Shelf shelf, String text, Instant since, int page, int size) {
    List<RoomMail> all =
        mails.values().stream()
            .filter(kept -> isOn(shelf, kept, since) && holds(kept, text))
            .map(Kept::seen)
            .sorted(comparing(RoomMail::createdAt))
            .toList()
            .reversed();
    int last = Math.max(1, (all.size() + size - 1) / size);
    int shown = Math.clamp(page, 1, last);
    List<RoomMail> rows = all.stream().skip((long) (shown - 1) * size).limit(size).toList();
    return new Page(rows, shown, size, all.size());
  }

  @Override
  public Map<Shelf, Integer> counts(Instant since) {
    Map<Shelf, Integer> counts = new EnumMap<>(Shelf.class);
    for (Shelf shelf : Shelf.values()) {
      counts.put(
          shelf, (int) mails.values().stream().filter(kept -> isOn(shelf, kept, since)).count());
    }
    return counts;
  }

  private static boolean isOn(Shelf shelf, Kept kept, Instant since) {
    boolean lately = !kept.createdAt().isBefore(since);
    return switch (shelf) {
      case IN_TROUBLE -> kept.isTroubled();
      case GIVEN_UP -> kept.isTroubled() && kept.givenUpAt() != null;
      case TRIED_AGAIN -> kept.isTroubled() && kept.givenUpAt() == null;
      case DELIVERED -> lately && kept.deliveredAt() != null;
      case ALL -> lately;
    };
  }

  private static boolean holds(Kept kept, String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return List.of(kept.mail().to().text(), kept.mail().subject(), kept.posting().about()).stream()
        .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(wanted));
  }

  @Override
  public Optional<RoomMail> find(UUID id) {
    return Optional.ofNullable(mails.get(id)).map(Kept::seen);
  }

  @Override
  public Optional<String> text(UUID id) {
    return Optional.ofNullable(mails.get(id))
        .filter(kept -> !kept.forgotten())
        .map(kept -> kept.mail().text());
  }

  @Override
  public List<Failure> failures(UUID id, int atMost) {
    return Optional.ofNullable(mails.get(id)).map(Kept::failures).orElse(List.of()).stream()
        .limit(atMost)
        .toList();
  }

  @Override
  public Optional<RoomMail> latestCopy(UUID id) {
    return mails.values().stream()
        .filter(kept -> id.equals(kept.copyOf()))
        .reduce((_, later) -> later)
        .map(Kept::seen);
  }

  @Override
  public boolean tryNow(UUID id, Instant at) {
    Kept kept = mails.get(id);
    if (kept == null || !kept.isUnfinished() || kept.forgotten()) {
      return false;
    }
    change(id, same -> same.due(at, null).ended(null, null, null));
    return true;
  }

  @Override
  public Optional<UUID> copy(UUID id, EmailAddress to, Instant at) {
    return Optional.ofNullable(mails.get(id))
        .filter(kept -> !kept.forgotten())
        .map(kept ->
            put(new Mail(to, kept.mail().subject(), kept.mail().text()), kept.posting(), at, id));
  }

  @Override
  public boolean settle(UUID id, Instant at) {
    Kept kept = mails.get(id);
    if (kept == null || !kept.isUnfinished()) {
      return false;
    }
    change(id, same -> same.due(null, null).ended(null, same.givenUpAt(), at));
    return true;
  }

  @Override
  public int forgetTexts(Instant now, int atMost) {
    List<UUID> due =
        mails.values().stream()
            .filter(kept -> !kept.forgotten() && kept.createdAt().plus(KEPT).isBefore(now))
            .limit(atMost)
            .map(Kept::id)
            .toList();
    due.forEach(id -> change(id, Kept::withoutWords));
    return due.size();
  }

  private void change(UUID id, UnaryOperator<Kept> change) {
    mails.computeIfPresent(id, (_, kept) -> change.apply(kept));
  }

  /** Every mail that was put, delivered or not, in order. */
  public List<Mail> everPut() {
    return List.copyOf(everPut);
  }
}
