package jp.passportweb.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.contact.EmailAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Outbox} does. */
public abstract class OutboxContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");
  private static final Duration CLAIM = Duration.ofMinutes(1);
  private static final Carrier CARRIER = new Carrier(new UUID(1, 1));
  private static final Carrier OTHER = new Carrier(new UUID(2, 2));

  private final Outbox outbox;

  protected OutboxContract(Repositories repositories) {
    outbox = repositories.outbox();
  }

  @Test
  @DisplayName("as many as one act has to tell are put at once, in their order")
  void many() {
    List<Outbox.Outgoing> mails =
        IntStream.range(0, 6_000)
            .mapToObj(i -> new Outbox.Outgoing(mail("mail " + i), posting(Urgency.ROUTINE)))
            .toList();
    outbox.put(mails, NOW);
    outbox.put(List.of(), NOW);
    assertThat(outbox.claimDue(CARRIER, NOW, 9_999, NOW.plusSeconds(60)))
        .extracting(entry -> entry.mail().subject())
        .containsExactlyElementsOf(mails.stream().map(one -> one.mail().subject()).toList());
  }

  @Test
  @DisplayName("mails are taken by when they are due, as many as asked for")
  void claimed() {
    put("second", NOW.plusSeconds(1));
    put("first", NOW);
    put("third", NOW.plusSeconds(2));
    assertThat(take(CARRIER, NOW.plusSeconds(9), 2)).containsExactly("first", "second");
    assertThat(take(CARRIER, NOW.plusSeconds(9), 2)).containsExactly("third");
  }

  @Test
  @DisplayName("those that somebody waits for go first, however many others are due")
  void awaitedFirst() {
    put("older", NOW);
    put("old", NOW.plusSeconds(1));
    outbox.put(mail("password"), posting(Urgency.AWAITED), NOW.plusSeconds(2));
    assertThat(take(CARRIER, NOW.plusSeconds(9), 2)).containsExactly("password", "older");
    assertThat(take(OTHER, NOW.plusSeconds(9), 2)).containsExactly("old");
  }

  @Test
  @DisplayName("a mail arrives as it was put, not tried yet, and not before its time")
  void asPut() {
    put("hello", NOW);
    assertThat(take(CARRIER, NOW.minusSeconds(1), 9)).isEmpty();
    OutboxEntry entry = claim(CARRIER, NOW, 9).getFirst();
    assertThat(entry.mail()).isEqualTo(mail("hello"));
    assertThat(entry.createdAt()).isEqualTo(NOW);
    assertThat(entry.attempts()).isZero();
  }

  @Test
  @DisplayName("NOD-1 what was taken and neither finished nor renewed is anybody's after the claim")
  void claimEnds() {
    put("hello", NOW);
    OutboxEntry taken = claim(CARRIER, NOW, 9).getFirst();
    assertThat(take(OTHER, NOW.plus(CLAIM).minusSeconds(1), 9)).isEmpty();
    assertThat(claim(OTHER, NOW.plus(CLAIM), 9)).containsExactly(taken);
  }

  @Test
  @DisplayName("NOD-1 a renewed claim holds on, for its own carrier and for no other mail")
  void renewed() {
    put("mine", NOW);
    UUID mine = claim(CARRIER, NOW, 1).getFirst().id();
    put("mine, left alone", NOW);
    claim(CARRIER, NOW, 1);
    put("other's", NOW);
    UUID others = claim(OTHER, NOW, 1).getFirst().id();
    outbox.renewClaims(CARRIER, List.of(mine, others), NOW.plus(CLAIM).plus(CLAIM));
    assertThat(take(OTHER, NOW.plus(CLAIM), 9))
        .containsExactlyInAnyOrder("mine, left alone", "other's");
    assertThat(take(OTHER, NOW.plus(CLAIM).plus(CLAIM), 9)).contains("mine");
  }

  @Test
  @DisplayName("NOD-1 what a carrier gives back is due at once, and what it has finished is not")
  void givenBack() {
    put("delivered", NOW);
    put("failed", NOW);
    put("under way", NOW);
    put("other's", NOW);
    List<OutboxEntry> taken = claim(CARRIER, NOW, 3);
    claim(OTHER, NOW, 1);
    outbox.delivered(List.of(taken.getFirst().id()), NOW);
    outbox.failed(CARRIER, taken.get(1).id(), "no", NOW, NOW.plusSeconds(30));
    outbox.giveBack(CARRIER, NOW.plusSeconds(1));
    assertThat(take(OTHER, NOW.plusSeconds(1), 9)).containsExactly("under way");
  }

  @Test
  @DisplayName("what was delivered is never taken again, even if a late worker reports a failure")
  void delivered() {
    put("hello", NOW);
    UUID id = claim(CARRIER, NOW, 9).getFirst().id();
    outbox.delivered(List.of(id), NOW.plusSeconds(1));
    outbox.delivered(List.of(id), NOW.plusSeconds(2));
    outbox.failed(CARRIER, id, "late", NOW, NOW.plusSeconds(3));
    outbox.givenUp(CARRIER, id, "late", NOW.plusSeconds(3));
    outbox.renewClaims(CARRIER, List.of(id), NOW.plusSeconds(4));
    outbox.giveBack(CARRIER, NOW.plusSeconds(4));
    assertThat(take(CARRIER, NOW.plus(Duration.ofDays(1)), 9)).isEmpty();
    assertThat(outbox.standing(NOW)).isEqualTo(new OutboxStanding(0, Optional.empty(), 0));
  }

  @Test
  @DisplayName("what failed is tried again from its instant on, and its attempts are counted")
  void failed() {
    put("hello", NOW);
    UUID id = claim(CARRIER, NOW, 9).getFirst().id();
    outbox.failed(CARRIER, id, "connection refused", NOW, NOW.plusSeconds(30));
    assertThat(take(CARRIER, NOW.plusSeconds(29), 9)).isEmpty();
    OutboxEntry again = claim(CARRIER, NOW.plusSeconds(30), 9).getFirst();
    assertThat(again.id()).isEqualTo(id);
    assertThat(again.attempts()).isEqualTo(1);
  }

  @Test
  @DisplayName("a carrier whose claim went to another says nothing about the mail any longer")
  void lateFailure() {
    put("hello", NOW);
    UUID id = claim(CARRIER, NOW, 9).getFirst().id();
    claim(OTHER, NOW.plus(CLAIM), 9);
    outbox.failed(CARRIER, id, "late", NOW, NOW.plus(CLAIM));
    outbox.givenUp(CARRIER, id, "late", NOW.plus(CLAIM));
    assertThat(take(CARRIER, NOW.plus(CLAIM), 9)).isEmpty();
    assertThat(claim(CARRIER, NOW.plus(CLAIM).plus(CLAIM), 9).getFirst().attempts()).isZero();
  }

  @Test
  @DisplayName("what is given up is taken no more, and counts among what was given up lately")
  void givenUp() {
    put("hello", NOW);
    UUID id = claim(CARRIER, NOW, 9).getFirst().id();
    outbox.givenUp(CARRIER, id, "550 no such user", NOW.plusSeconds(5));
    assertThat(take(CARRIER, NOW.plus(Duration.ofDays(9)), 9)).isEmpty();
    assertThat(outbox.standing(NOW.plusSeconds(5)).givenUp()).isEqualTo(1);
    assertThat(outbox.standing(NOW.plusSeconds(6)).givenUp()).isZero();
  }

  @Test
  @DisplayName("how many were tried in vain, and since when")
  void inTrouble() {
    put("fine", NOW.minusSeconds(9));
    put("oldest", NOW.minusSeconds(3));
    put("old", NOW.minusSeconds(2));
    List<OutboxEntry> taken = claim(CARRIER, NOW, 9);
    outbox.failed(CARRIER, taken.get(1).id(), "no", NOW, NOW.plusSeconds(30));
    outbox.failed(CARRIER, taken.get(2).id(), "no", NOW, NOW.plusSeconds(30));
    assertThat(outbox.standing(NOW))
        .isEqualTo(new OutboxStanding(2, Optional.of(NOW.minusSeconds(3)), 0));
  }

  private void put(String subject, Instant at) {
    outbox.put(mail(subject), posting(Urgency.ROUTINE), at);
  }

  private List<OutboxEntry> claim(Carrier carrier, Instant now, int atMost) {
    return outbox.claimDue(carrier, now, atMost, now.plus(CLAIM));
  }

  private List<String> take(Carrier carrier, Instant now, int atMost) {
    return claim(carrier, now, atMost).stream().map(e -> e.mail().subject()).toList();
  }

  private static Mail mail(String subject) {
    return new Mail(new EmailAddress("hanako@example.co.jp"), subject, "本文\n二行目 " + subject);
  }

  private static Posting posting(Urgency urgency) {
    return new Posting("Test", "", urgency, false);
  }
}
