package jp.passportweb.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.domain.notice.MailTransport.DeliveryFailed;
import jp.passportweb.domain.notice.MailTransport.MailRefused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a mail server answers, and how long a connection is kept")
class SmtpAnswersTest {
  private Instant now = SampleMail.AT;

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "RCPT, 550 no such user",
    "RCPT, 553 not allowed here",
    "DATA, 554 no",
    "., 550 looks like spam",
    "., 552 too large"
  })
  @DisplayName("5yz to the recipient or to the text is about this mail, for good")
  void refused(String command, String answer) throws IOException {
    try (ScriptedSmtp smtp = new ScriptedSmtp(Map.of(command, answer))) {
      SmtpMailTransport transport = transport(smtp);
      assertThatThrownBy(() -> deliver(transport))
          .isInstanceOf(MailRefused.class)
          .hasMessageContaining(smtp.server().toString());
    }
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "MAIL, 550 sender not allowed",
    "MAIL, 451 later",
    "RCPT, 450 greylisted",
    "RCPT, 552 too many recipients",
    "DATA, 451 later",
    "., 452 disk full",
    "., 421 closing"
  })
  @DisplayName("4yz, and whatever is about the sender or the server, is tried again")
  void later(String command, String answer) throws IOException {
    try (ScriptedSmtp smtp = new ScriptedSmtp(Map.of(command, answer))) {
      SmtpMailTransport transport = transport(smtp);
      assertThatThrownBy(() -> deliver(transport)).isInstanceOf(DeliveryFailed.class);
    }
  }

  @Test
  @DisplayName("mails follow one another on one connection, a hundred at most")
  void kept() throws Exception {
    try (ScriptedSmtp smtp = new ScriptedSmtp(Map.of())) {
      SmtpMailTransport transport = transport(smtp);
      for (int i = 0; i < 100; i++) {
        deliver(transport);
      }
      assertThat(smtp.connections()).hasSize(1);
      deliver(transport);
      assertThat(smtp.connections()).hasSize(2);
      assertThat(smtp.connections().getFirst()).filteredOn("DATA"::equals).hasSize(100);
    }
  }

  @Test
  @DisplayName("one that was idle for half a minute, or that the server closed, is used no more")
  void renewed() throws Exception {
    try (ScriptedSmtp smtp = new ScriptedSmtp(Map.of())) {
      SmtpMailTransport transport = transport(smtp);
      deliver(transport);
      now = now.plusSeconds(29);
      deliver(transport);
      assertThat(smtp.connections()).hasSize(1);
      now = now.plusSeconds(30);
      deliver(transport);
      assertThat(smtp.connections()).hasSize(2);
      smtp.hangUp();
      deliver(transport);
      assertThat(smtp.connections()).hasSize(3);
    }
  }

  @Test
  @DisplayName("after a failure the next mail has a connection of its own")
  void afterFailure() throws Exception {
    try (ScriptedSmtp smtp = new ScriptedSmtp(Map.of("RCPT", "450 later"))) {
      SmtpMailTransport transport = transport(smtp);
      assertThatThrownBy(() -> deliver(transport)).isInstanceOf(DeliveryFailed.class);
      assertThatThrownBy(() -> deliver(transport)).isInstanceOf(DeliveryFailed.class);
      assertThat(smtp.connections()).hasSize(2);
    }
  }

  @Test
  @DisplayName("a stop says goodbye on every kept connection")
  void closed() throws Exception {
    try (ScriptedSmtp smtp = new ScriptedSmtp(Map.of())) {
      SmtpMailTransport transport = transport(smtp);
      deliver(transport);
      transport.close();
      assertThat(smtp.connections().getFirst()).endsWith("QUIT");
    }
  }

  private SmtpMailTransport transport(ScriptedSmtp smtp) {
    return new SmtpMailTransport(smtp.server(), SampleMail.SENDER, () -> now);
  }

  private static void deliver(SmtpMailTransport transport) throws DeliveryFailed, MailRefused {
    transport.deliver(UUID.randomUUID(), SampleMail.japanese(), SampleMail.AT);
  }
}
