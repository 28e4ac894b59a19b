package jp.passportweb.application.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Carrier;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.MailTransport;
import jp.passportweb.domain.notice.OutboxEntry;
import jp.passportweb.domain.notice.OutboxStanding;
import jp.passportweb.domain.notice.Posting;
import jp.passportweb.domain.notice.Urgency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mails are delivered at least once, and tried again later and later")
class DeliverMailsTest {
  private final House house = new House();
  private final Server server = new Server();
  private final DeliverMails deliverMails = carrier(1);
  private final ShowDelivery showDelivery =
      new ShowDelivery(house.ports().outbox(), house.world().transactions(), house.clock());

  /** A mail server that can be down, or refuse, and remembers what reached it. */
  private static final class Server implements MailTransport {
    private final List<String> reached = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();
    private boolean down;
    private boolean refuses;
    private boolean killsUs;

    @Override
    public void deliver(UUID id, Mail mail, Instant at) throws DeliveryFailed, MailRefused {
      ids.add(id);
      if (killsUs) {
        throw new IllegalStateException("the process was killed");
      }
      if (down) {
        throw new DeliveryFailed("connection refused", new IOException());
      }
      if (refuses) {
        throw new MailRefused("550 no such user", new IOException());
      }
      reached.add(mail.subject());
    }
  }

  @Test
  @DisplayName("what is due is delivered, once, the oldest first")
  void delivered() {
    post("first");
    house.clock().pass(Duration.ofSeconds(1));
    post("second");
    assertThat(round(deliverMails)).hasSize(2).containsOnly(new Delivery.Delivered());
    assertThat(round(deliverMails)).isEmpty();
    assertThat(server.reached).containsExactly("first", "second");
  }

  @Test
  @DisplayName("no more is taken than asked for")
  void asManyAsAskedFor() {
    for (int i = 0; i < 5; i++) {
      post("mail " + i);
    }
    assertThat(deliverMails.take(3)).hasSize(3);
    assertThat(deliverMails.take(3)).hasSize(2);
    assertThat(deliverMails.take(3)).isEmpty();
  }

  @Test
  @DisplayName("a mail that cannot be delivered holds up no other, and is delivered later")
  void independent() {
    server.down = true;
    post("stuck");
    Instant next = house.clock().instant().plusSeconds(30);
    assertThat(round(deliverMails))
        .containsExactly(new Delivery.TriedAgain("connection refused", next));
    server.down = false;
    post("new");
    round(deliverMails);
    assertThat(server.reached).containsExactly("new");
    house.clock().pass(Duration.ofSeconds(30));
    round(deliverMails);
    assertThat(server.reached).containsExactly("new", "stuck");
  }

  @Test
  @DisplayName("what is refused for good is given up with the fifth try, and that shows for a day")
  void givenUp() {
    server.refuses = true;
    post("to nobody");
    for (int i = 0; i < 4; i++) {
      assertThat(round(deliverMails)).hasOnlyElementsOfType(Delivery.TriedAgain.class);
      house.clock().pass(Duration.ofHours(1));
    }
    assertThat(showDelivery.standing().inTrouble()).isEqualTo(1);
    assertThat(round(deliverMails)).containsExactly(new Delivery.GivenUp("550 no such user"));
    house.clock().pass(Duration.ofDays(1));
    assertThat(round(deliverMails)).isEmpty();
    OutboxStanding standing = showDelivery.standing();
    assertThat(standing.inTrouble()).isZero();
    assertThat(standing.givenUp()).isEqualTo(1);
    house.clock().pass(Duration.ofMillis(1));
    assertThat(showDelivery.standing().givenUp()).isZero();
  }

  @Test
  @DisplayName("NOD-1 what a killed carrier took is free after a minute, and keeps its id")
  void killed() {
    server.killsUs = true;
    post("hello");
    assertThatThrownBy(() -> round(deliverMails)).isInstanceOf(IllegalStateException.class);
    server.killsUs = false;

    house.clock().pass(Duration.ofMinutes(1).minusMillis(1));
    assertThat(round(carrier(2))).isEmpty();
    house.clock().pass(Duration.ofMillis(1));
    assertThat(round(carrier(2))).hasSize(1);
    assertThat(server.ids).hasSize(2).containsOnly(server.ids.getFirst());
  }

  @Test
  @DisplayName("NOD-1 under a slow server no second carrier takes what the first holds")
  void slow() {
    post("slow");
    List<OutboxEntry> underWay = deliverMails.take(9);
    for (int i = 0; i < 20; i++) {
      house.clock().pass(Duration.ofSeconds(15));
      deliverMails.renew(underWay.stream().map(OutboxEntry::id).toList());
      assertThat(carrier(2).take(9)).isEmpty();
    }
    delivery(deliverMails, underWay.getFirst());
    house.clock().pass(Duration.ofDays(1));
    assertThat(carrier(2).take(9)).isEmpty();
    assertThat(server.reached).containsExactly("slow");
  }

  @Test
  @DisplayName("NOD-1 a carrier that stops gives back what it holds, at once")
  void givesBack() {
    post("hello");
    deliverMails.take(9);
    deliverMails.giveBack();
    assertThat(round(carrier(2))).hasSize(1);
  }

  private DeliverMails carrier(int number) {
    return new DeliverMails(
        house.ports().outbox(),
        server,
        new Carrier(new UUID(number, number)),
        house.world().transactions(),
        house.clock());
  }

  private static List<Delivery> round(DeliverMails carrier) {
    return carrier.take(9).stream().map(entry -> delivery(carrier, entry)).toList();
  }

  private static Delivery delivery(DeliverMails carrier, OutboxEntry entry) {
    Delivery delivery = carrier.deliver(entry);
    if (delivery instanceof Delivery.Delivered) {
      carrier.delivered(List.of(entry.id()));
    }
    return delivery;
  }

  private void post(String subject) {
    EmailAddress to = new EmailAddress("hanako@example.co.jp");
    house
        .ports()
        .outbox()
        .put(
            new Mail(to, subject, "text"),
            new Posting("Test", "", Urgency.ROUTINE, false),
            house.clock().instant());
  }
}
