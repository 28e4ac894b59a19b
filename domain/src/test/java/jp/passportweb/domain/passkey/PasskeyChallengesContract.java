package jp.passportweb.domain.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link PasskeyChallenges} does. */
public abstract class PasskeyChallengesContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654Z");
  private static final Instant END = Instant.parse("2026-11-20T03:05:00.654Z");

  private final PasskeyChallenges challenges;
  private final Scene scene;
  private final Random random = new Random(42);

  protected PasskeyChallengesContract(Repositories repositories) {
    challenges = repositories.passkeyChallenges();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName(
      "LOGIN-1 a challenge is taken once, as it was stored, bound to an account or to none")
  void once() {
    PasskeyChallenge login = stored(PasskeyChallenge.toLogIn(random, NOW));
    PasskeyChallenge registration =
        stored(PasskeyChallenge.toRegister(scene.account(), random, NOW));
    assertThat(challenges.take(login.id(), NOW)).contains(login);
    assertThat(challenges.take(login.id(), NOW)).isEmpty();
    assertThat(challenges.take(registration.id(), NOW)).contains(registration);
    assertThat(challenges.take(UUID.randomUUID(), NOW)).isEmpty();
  }

  @Test
  @DisplayName("LOGIN-1 a challenge dies after five minutes")
  void dies() {
    PasskeyChallenge early = stored(PasskeyChallenge.toLogIn(random, NOW));
    PasskeyChallenge late = stored(PasskeyChallenge.toLogIn(random, NOW));
    assertThat(challenges.take(early.id(), END.minusMillis(1))).contains(early);
    assertThat(challenges.take(late.id(), END)).isEmpty();
  }

  @Test
  @DisplayName("LOGIN-1 dead challenges are swept, and counted")
  void swept() {
    PasskeyChallenge dead = stored(PasskeyChallenge.toLogIn(random, NOW));
    PasskeyChallenge living = stored(PasskeyChallenge.toLogIn(random, NOW.plusSeconds(1)));
    assertThat(challenges.removeDead(END.minusMillis(1))).isZero();
    assertThat(challenges.removeDead(END)).isEqualTo(1);
    assertThat(challenges.take(dead.id(), NOW)).isEmpty();
    assertThat(challenges.take(living.id(), NOW)).contains(living);
  }

  private PasskeyChallenge stored(PasskeyChallenge challenge) {
    challenges.store(challenge);
    return challenge;
  }
}
