package jp.passportweb.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.MailRoom.Shelf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link MailRoom} does. */
public abstract class MailRoomContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");
  private static final Carrier CARRIER = new Carrier(new UUID(7, 7));
  private static final EmailAddress OTHER = new EmailAddress("right@mihon.example.jp");

  private final Outbox outbox;
  private final MailRoom room;

  /** Other tests put mails too: each test finds its own by this. */
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  protected MailRoomContract(Repositories repositories) {
    outbox = repositories.outbox();
    room = repositories.mailRoom();
  }

  @Test
  @DisplayName("MBX-1 a mail stands on the shelf of its state, with how it fared")
  void shelves() {
    RoomMail waiting = put("waiting", false);
    assertThat(waiting.state()).isEqualTo(MailState.WAITING);
    assertThat(waiting.posting()).isEqualTo(posting(false));
    assertThat(on(Shelf.IN_TROUBLE)).isEmpty();
    assertThat(on(Shelf.ALL)).containsExactly("waiting");

    claim();
    outbox.failed(CARRIER, waiting.id(), "421 busy", NOW.plusSeconds(1), NOW.plusSeconds(30));
    RoomMail again = find(waiting);
    assertThat(again.state()).isEqualTo(MailState.TRIED_AGAIN);
    assertThat(again.attempts()).isEqualTo(1);
    assertThat(again.lastAnswer()).contains("421 busy");
    assertThat(again.nextTry()).contains(NOW.plusSeconds(30));
    assertThat(on(Shelf.IN_TROUBLE)).containsExactly("waiting");
    assertThat(on(Shelf.TRIED_AGAIN)).containsExactly("waiting");
    assertThat(on(Shelf.GIVEN_UP)).isEmpty();

    claim();
    outbox.givenUp(CARRIER, waiting.id(), "550 nobody", NOW.plusSeconds(31));
    RoomMail given = find(waiting);
    assertThat(given.state()).isEqualTo(MailState.GIVEN_UP);
    assertThat(given.nextTry()).isEmpty();
    assertThat(given.finishedAt()).contains(NOW.plusSeconds(31));
    assertThat(on(Shelf.GIVEN_UP)).containsExactly("waiting");
    assertThat(on(Shelf.TRIED_AGAIN)).isEmpty();
    assertThat(room.failures(waiting.id(), 9))
        .containsExactly(
            new MailRoom.Failure(NOW.plusSeconds(31), "550 nobody"),
            new MailRoom.Failure(NOW.plusSeconds(1), "421 busy"));
    assertThat(room.failures(waiting.id(), 1)).hasSize(1);
  }

  @Test
  @DisplayName(
      "MBX-1 a delivered mail is no trouble any more, and can be read unless it is confidential")
  void delivered() {
    RoomMail open = put("open", false);
    RoomMail secret = put("secret", true);
    assertThat(room.text(secret.id())).contains("text of secret");
    claim();
    outbox.failed(CARRIER, open.id(), "421 busy", NOW, NOW);
    claim();
    outbox.delivered(List.of(open.id(), secret.id()), NOW.plusSeconds(5));
    assertThat(find(open).state()).isEqualTo(MailState.DELIVERED);
    assertThat(find(open).finishedAt()).contains(NOW.plusSeconds(5));
    assertThat(on(Shelf.IN_TROUBLE)).isEmpty();
    assertThat(on(Shelf.DELIVERED)).containsExactlyInAnyOrder("secret", "open");
    assertThat(room.text(open.id())).contains("text of open");
    assertThat(room.text(secret.id())).isEmpty();
    assertThat(room.copy(secret.id(), OTHER, NOW)).isEmpty();
  }

  @Test
  @DisplayName("MBX-1 a mail that was given up is tried at once when asked, and once more only")
  void triedNow() {
    RoomMail mail = givenUp("lost");
    assertThat(room.tryNow(mail.id(), NOW.plusSeconds(60))).isTrue();
    assertThat(find(mail).state()).isEqualTo(MailState.TRIED_AGAIN);
    assertThat(find(mail).nextTry()).contains(NOW.plusSeconds(60));
    assertThat(
            outbox.claimDue(CARRIER, NOW.plusSeconds(60), 1000, NOW.plusSeconds(120)).stream()
                .map(OutboxEntry::id))
        .contains(mail.id());
    assertThat(room.tryNow(mail.id(), NOW.plusSeconds(61))).as("in a carrier's hands").isFalse();
    assertThat(room.settle(mail.id(), NOW.plusSeconds(61))).as("in a carrier's hands").isFalse();
    outbox.delivered(List.of(mail.id()), NOW.plusSeconds(62));
    assertThat(room.tryNow(mail.id(), NOW.plusSeconds(63))).as("delivered").isFalse();
    assertThat(room.tryNow(UUID.randomUUID(), NOW)).isFalse();
  }

  @Test
  @DisplayName("MBX-1 a settled mail is tried no more and no trouble")
  void settled() {
    RoomMail mail = givenUp("told by telephone");
    assertThat(room.settle(mail.id(), NOW.plusSeconds(9))).isTrue();
    assertThat(find(mail).state()).isEqualTo(MailState.SETTLED);
    assertThat(find(mail).finishedAt()).contains(NOW.plusSeconds(9));
    assertThat(on(Shelf.IN_TROUBLE)).isEmpty();
    assertThat(room.settle(mail.id(), NOW.plusSeconds(10))).isFalse();
    assertThat(room.tryNow(mail.id(), NOW.plusSeconds(10))).isFalse();
  }

  @Test
  @DisplayName("MBX-1 a copy has the same words for another address, and leads back to the first")
  void copied() {
    RoomMail mail = givenUp("hello");
    assertThat(room.latestCopy(mail.id())).isEmpty();
    UUID copy = room.copy(mail.id(), OTHER, NOW.plusSeconds(70)).orElseThrow();
    RoomMail second = room.find(copy).orElseThrow();
    assertThat(second.to()).isEqualTo(OTHER);
    assertThat(second.subject()).isEqualTo(mail.subject());
    assertThat(second.posting()).isEqualTo(mail.posting());
    assertThat(second.state()).isEqualTo(MailState.WAITING);
    assertThat(second.copyOf()).contains(mail.id());
    assertThat(room.text(copy)).contains("text of hello");
    assertThat(room.latestCopy(mail.id())).contains(second);
    assertThat(room.find(mail.id()).orElseThrow().to()).isEqualTo(mail.to());
  }

  @Test
  @DisplayName(
      "MBX-1 mails are found by recipient, subject and receipt number, the newest first, by pages")
  void found() {
    put("one", false, NOW);
    put("two", false, NOW.plusSeconds(1));
    put("three", false, NOW.plusSeconds(2));
    MailRoom.Page first = room.list(Shelf.ALL, mark.toUpperCase(Locale.ROOT), NOW, 1, 2);
    assertThat(first.rows()).extracting(this::name).containsExactly("three", "two");
    assertThat(first.total()).isEqualTo(3);
    assertThat(first.pages()).isEqualTo(2);
    assertThat(room.list(Shelf.ALL, mark, NOW, 2, 2).rows())
        .extracting(this::name)
        .containsExactly("one");
    assertThat(room.list(Shelf.ALL, mark, NOW, 9, 2).page()).as("the last there is").isEqualTo(2);
    assertThat(room.list(Shelf.ALL, "three " + mark, NOW, 1, 2).total()).isEqualTo(1);
    assertThat(room.list(Shelf.ALL, "A-" + mark, NOW, 1, 9).total()).isEqualTo(3);
    assertThat(room.list(Shelf.ALL, mark, NOW.plusSeconds(1), 1, 9).total()).isEqualTo(2);
    assertThat(room.list(Shelf.ALL, mark + "%", NOW, 1, 9).total()).as("no pattern").isZero();
    assertThat(room.list(Shelf.ALL, "nothing like " + mark, NOW, 1, 9).pages()).isEqualTo(1);
  }

  @Test
  @DisplayName("MBX-1 what is in trouble counts however long ago it was put")
  void counted() {
    Instant later = NOW.plus(Duration.ofDays(400));
    int before = room.counts(later).get(Shelf.GIVEN_UP);
    int all = room.counts(later).get(Shelf.ALL);
    givenUp("old");
    assertThat(room.counts(later))
        .containsEntry(Shelf.GIVEN_UP, before + 1)
        .containsEntry(Shelf.ALL, all);
  }

  @Test
  @DisplayName("MBX-1 words are forgotten after ninety days, and what has none is not tried again")
  void forgotten() {
    RoomMail mail = givenUp("old words");
    Instant end = NOW.plus(MailRoom.KEPT);
    room.forgetTexts(end, 1000);
    assertThat(room.text(mail.id())).isPresent();
    assertThat(room.forgetTexts(end.plusSeconds(1), 1000)).isPositive();
    assertThat(room.text(mail.id())).isEmpty();
    assertThat(room.tryNow(mail.id(), end.plusSeconds(2))).isFalse();
    assertThat(room.copy(mail.id(), OTHER, end.plusSeconds(2))).isEmpty();
    assertThat(find(mail).subject()).isEqualTo(mail.subject());
  }

  private RoomMail givenUp(String name) {
    RoomMail mail = put(name, false);
    claim();
    outbox.givenUp(CARRIER, mail.id(), "550 nobody", NOW);
    return find(mail);
  }

  private void claim() {
    outbox.claimDue(CARRIER, NOW.plusSeconds(30), 1000, NOW.plusSeconds(90));
  }

  private RoomMail put(String name, boolean confidential) {
    return put(name, confidential, NOW);
  }

  private RoomMail put(String name, boolean confidential, Instant at) {
    String subject = name + " " + mark;
    Mail mail = new Mail(new EmailAddress("someone@mihon.example.jp"), subject, "text of " + name);
    outbox.put(mail, posting(confidential), at);
    return room.list(Shelf.ALL, subject, NOW, 1, 1).rows().getFirst();
  }

  private Posting posting(boolean confidential) {
    return new Posting("Test", "A-" + mark, Urgency.ROUTINE, confidential);
  }

  private RoomMail find(RoomMail mail) {
    return room.find(mail.id()).orElseThrow();
  }

  private List<String> on(Shelf shelf) {
    return room.list(shelf, mark, NOW, 1, 9).rows().stream().map(this::name).toList();
  }

  private String name(RoomMail mail) {
    return mail.subject().replace(" " + mark, "");
  }
}
