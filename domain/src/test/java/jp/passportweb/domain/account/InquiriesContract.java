package jp.passportweb.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Inquiries} does. */
public abstract class InquiriesContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");

  private final Inquiries inquiries;

  protected InquiriesContract(Repositories repositories) {
    inquiries = repositories.inquiries();
  }

  @Test
  @DisplayName("OTP-1 what was asked waits, the oldest first, and is taken once")
  void taken() {
    Inquiry younger = asked(Inquiry.Kind.ACCESS_KEY, NOW.plusSeconds(1));
    Inquiry older = asked(Inquiry.Kind.ONE_TIME_PASSWORD, NOW);
    assertThat(inquiries.waiting()).isEqualTo(2);
    assertThat(inquiries.oldest(9)).containsExactly(older.id(), younger.id());
    assertThat(inquiries.oldest(1)).containsExactly(older.id());
    assertThat(inquiries.take(older.id())).contains(older);
    assertThat(inquiries.take(older.id())).isEmpty();
    assertThat(inquiries.take(younger.id())).contains(younger);
    assertThat(inquiries.waiting()).isZero();
  }

  @Test
  @DisplayName("what nobody looked into in time is removed")
  void removed() {
    asked(Inquiry.Kind.ACCESS_KEY, NOW.minusSeconds(1));
    Inquiry kept = asked(Inquiry.Kind.ACCESS_KEY, NOW);
    assertThat(inquiries.removeAskedBefore(NOW)).isEqualTo(1);
    assertThat(inquiries.oldest(9)).containsExactly(kept.id());
  }

  private Inquiry asked(Inquiry.Kind kind, Instant at) {
    Inquiry inquiry =
        new Inquiry(UUID.randomUUID(), kind, "www.example.co.jp ", "hanako@example.co.jp", at);
    inquiries.add(inquiry);
    return inquiry;
  }
}
