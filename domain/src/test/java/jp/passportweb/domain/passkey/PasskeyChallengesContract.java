package jp.passportweb.domain.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.passkey.PasskeyChallenge.Ticket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link PasskeyChallenges} does. */
public abstract class PasskeyChallengesContract {
  private static final Instant END = Instant.parse("2026-11-20T03:05:00.654Z");

  private final PasskeyChallenges challenges;

  protected PasskeyChallengesContract(Repositories repositories) {
    challenges = repositories.passkeyChallenges();
  }

  @Test
  @DisplayName("LOGIN-1 a challenge is used once")
  void once() {
    Ticket ticket = ticket(END);
    assertThat(challenges.use(ticket)).isTrue();
    assertThat(challenges.use(ticket)).isFalse();
    assertThat(challenges.use(ticket(END))).isTrue();
  }

  @Test
  @DisplayName("LOGIN-1 a used challenge is remembered until it is dead, then swept and counted")
  void swept() {
    Ticket dead = ticket(END);
    Ticket living = ticket(END.plusMillis(1));
    challenges.use(dead);
    challenges.use(living);
    assertThat(challenges.removeDead(END.minusMillis(1))).isZero();
    assertThat(challenges.removeDead(END)).isEqualTo(1);
    assertThat(challenges.use(living)).isFalse();
  }

  private static Ticket ticket(Instant diesAt) {
    return new Ticket(UUID.randomUUID(), diesAt);
  }
}
