package jp.passportweb.bootstrap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import jp.passportweb.bootstrap.acceptance.Await;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
    "APP-6 applying is no way to send mails to third parties, nor to make drafts without end")
class MailRelayIT {
  private static final String VICTIM = "victim@aozora.example.jp";
  private static final int TRIED = 20;
  private static final int TAKEN = 10;
  private static final int DRAFTS = 20;

  private static RunningSystem system;

  @BeforeAll
  static void start() {
    system =
        RunningSystem.onEmptyHome(
            Map.of(
                "PASSPORT_APPLICATIONS_PER_ADDRESS",
                "30",
                "PASSPORT_APPLICATIONS_PER_MAILBOX",
                String.valueOf(TAKEN)));
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @DisplayName("of twenty quick applications to one mailbox ten send their two mails each")
  void twentyQuickApplications() {
    String csr = new OpenSsl().csr("/CN=www.aozora.example.jp");
    Attacker attacker = new Attacker(system.port());
    long done =
        IntStream.range(0, TRIED)
            .mapToObj(i -> Stranger.at(attacker).applies(csr, VICTIM))
            .peek(answer -> assertThat(answer.status()).isEqualTo(303))
            .filter(answer -> answer.head().contains("/done"))
            .count();
    assertThat(done).isEqualTo(TAKEN);
    Await.until(Duration.ofSeconds(30), "the mails", () -> mailsToVictim() == 2 * TAKEN);
  }

  private static long mailsToVictim() {
    return system.mails().all().stream().filter(mail -> mail.to().equals(VICTIM)).count();
  }

  @Test
  @DisplayName("a browser has twenty drafts; that there are no more is told in words")
  void drafts() {
    Stranger one = Stranger.at(new Attacker(system.port()));
    for (int i = 0; i < DRAFTS; i++) {
      assertThat(one.begins().status()).isEqualTo(303);
    }
    Answer refused = one.begins();
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.text()).contains("入力途中のお申込が多すぎます");
  }
}
