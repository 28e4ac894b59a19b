package jp.passportweb.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.contact.EmailAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Outbox} does. */
public abstract class OutboxContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");
  private static final Duration LEASE = Duration.ofMinutes(5);

  private final Outbox outbox;

  protected OutboxContract(Repositories repositories) {
    outbox = repositories.outbox();
  }

  @Test
  @DisplayName("mails are taken oldest first, as many as asked for")
  void claimed() {
    outbox.put(mail("second"), NOW.plusSeconds(1));
    outbox.put(mail("first"), NOW);
    outbox.put(mail("third"), NOW.plusSeconds(2));
    assertThat(subjects(outbox.claimDue(NOW.plusSeconds(9), 2, LEASE)))
        .containsExactly("first", "second");
    assertThat(subjects(outbox.claimDue(NOW.plusSeconds(9), 2, LEASE))).containsExactly("third");
  }

  @Test
  @DisplayName("a mail arrives as it was put, not tried yet, and not before its time")
  void asPut() {
    outbox.put(mail("hello"), NOW);
    assertThat(outbox.claimDue(NOW.minusSeconds(1), 9, LEASE)).isEmpty();
    OutboxEntry entry = outbox.claimDue(NOW, 9, LEASE).getFirst();
    assertThat(entry.mail()).isEqualTo(mail("hello"));
    assertThat(entry.createdAt()).isEqualTo(NOW);
    assertThat(entry.attempts()).isZero();
  }

  @Test
  @DisplayName("what was taken and neither delivered nor given back is due again after the lease")
  void lease() {
    outbox.put(mail("hello"), NOW);
    OutboxEntry taken = outbox.claimDue(NOW, 9, LEASE).getFirst();
    assertThat(outbox.claimDue(NOW.plus(LEASE).minusSeconds(1), 9, LEASE)).isEmpty();
    assertThat(outbox.claimDue(NOW.plus(LEASE), 9, LEASE)).containsExactly(taken);
  }

  @Test
  @DisplayName("what was delivered is never taken again, even if a late worker reports a failure")
  void delivered() {
    outbox.put(mail("hello"), NOW);
    UUID id = outbox.claimDue(NOW, 9, LEASE).getFirst().id();
    outbox.delivered(id, NOW.plusSeconds(1));
    outbox.delivered(id, NOW.plusSeconds(2));
    outbox.failed(id, "late", NOW.plusSeconds(3));
    assertThat(outbox.claimDue(NOW.plus(Duration.ofDays(1)), 9, LEASE)).isEmpty();
  }

  @Test
  @DisplayName("what failed is tried again from its instant on, and its attempts are counted")
  void failed() {
    outbox.put(mail("hello"), NOW);
    UUID id = outbox.claimDue(NOW, 9, LEASE).getFirst().id();
    outbox.failed(id, "connection refused", NOW.plusSeconds(30));
    assertThat(outbox.claimDue(NOW.plusSeconds(29), 9, LEASE)).isEmpty();
    OutboxEntry again = outbox.claimDue(NOW.plusSeconds(30), 9, LEASE).getFirst();
    assertThat(again.id()).isEqualTo(id);
    assertThat(again.attempts()).isEqualTo(1);
  }

  private static Mail mail(String subject) {
    return new Mail(new EmailAddress("hanako@example.co.jp"), subject, "本文\n二行目 " + subject);
  }

  private static List<String> subjects(List<OutboxEntry> entries) {
    return entries.stream().map(e -> e.mail().subject()).toList();
  }
}
