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
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.MailTransport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Mails are delivered at least once, and tried again later and later")
class DeliverMailsTest {
  private final House house = new House();
  private final Server server = new Server();
  private final DeliverMails deliverMails =
      new DeliverMails(house.ports().outbox(), server, house.world().transactions(), house.clock());

  /** A mail server that can be down, and remembers what reached it. */
  private static final class Server implements MailTransport {
    private final List<String> reached = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();
    private boolean down;
    private boolean killsUs;

    @Override
    public void deliver(UUID id, Mail mail, Instant at) throws DeliveryFailed {
      ids.add(id);
      if (killsUs) {
        throw new IllegalStateException("the process was killed");
      }
      if (down) {
        throw new DeliveryFailed("connection refused", new IOException());
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
    assertThat(deliverMails.deliverDue()).isEqualTo(2);
    assertThat(deliverMails.deliverDue()).isZero();
    assertThat(server.reached).containsExactly("first", "second");
  }

  @Test
  @DisplayName("a long queue is delivered batch by batch")
  void batches() {
    for (int i = 0; i < 25; i++) {
      post("mail " + i);
    }
    assertThat(deliverMails.deliverDue()).isEqualTo(20);
    assertThat(deliverMails.deliverDue()).isEqualTo(5);
    assertThat(server.reached).doesNotHaveDuplicates().hasSize(25);
  }

  @ParameterizedTest(name = "after {0} failures: {1}")
  @CsvSource({
    "1, PT30S",
    "2, PT1M",
    "3, PT2M",
    "4, PT4M",
    "5, PT8M",
    "6, PT16M",
    "7, PT32M",
    "8, PT1H",
    "9, PT1H",
    "40, PT1H"
  })
  @DisplayName("each failure doubles the pause, up to an hour")
  void pauses(int failures, Duration pause) {
    server.down = true;
    post("hello");
    for (int i = 1; i < failures; i++) {
      deliverMails.deliverDue();
      house.clock().pass(Duration.ofHours(1));
    }
    deliverMails.deliverDue();
    server.down = false;

    house.clock().pass(pause.minusMillis(1));
    assertThat(deliverMails.deliverDue()).isZero();
    house.clock().pass(Duration.ofMillis(1));
    assertThat(deliverMails.deliverDue()).isEqualTo(1);
    assertThat(server.reached).containsExactly("hello");
  }

  @Test
  @DisplayName("a mail that cannot be delivered holds up no other")
  void independent() {
    server.down = true;
    post("stuck");
    deliverMails.deliverDue();
    server.down = false;
    post("new");
    deliverMails.deliverDue();
    assertThat(server.reached).containsExactly("new");
  }

  @Test
  @DisplayName("what a killed worker took is taken again after five minutes, under the same id")
  void lease() {
    server.killsUs = true;
    post("hello");
    assertThatThrownBy(deliverMails::deliverDue).isInstanceOf(IllegalStateException.class);
    server.killsUs = false;

    house.clock().pass(Duration.ofMinutes(5).minusMillis(1));
    assertThat(deliverMails.deliverDue()).isZero();
    house.clock().pass(Duration.ofMillis(1));
    assertThat(deliverMails.deliverDue()).isEqualTo(1);
    assertThat(server.ids).hasSize(2).containsOnly(server.ids.getFirst());
  }

  private void post(String subject) {
    EmailAddress to = new EmailAddress("hanako@example.co.jp");
    house.ports().outbox().put(new Mail(to, subject, "text"), house.clock().instant());
  }
}
