package jp.passportweb.application.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.story.MovableClock;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountSamples;
import jp.passportweb.domain.account.ProfileChange;
import jp.passportweb.domain.account.Throttle;
import jp.passportweb.domain.allowance.Allowance;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.request.draft.DraftSamples;
import jp.passportweb.domain.session.Session;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.SessionLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What has had its time is removed, and nothing before")
class SweepTest {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final MovableClock clock = new MovableClock(NOW);
  private final Sweep sweep =
      new Sweep(
          ports.sessions(),
          new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12)),
          ports.oneTimePasswords(),
          ports.throttles(),
          ports.allowances(),
          ports.drafts(),
          ports.profileChanges(),
          ports.passkeyChallenges(),
          ports.mailRoom(),
          ports.invitations(),
          new Straightaway(),
          clock);

  @BeforeEach
  void oneOfEach() {
    ports.sessions().add(new Session("5eed", SessionKind.PORTAL, UUID.randomUUID(), NOW, NOW));
    ports.oneTimePasswords().replaceWith(AccountSamples.password(new Scene(ports).account(), NOW));
    ports.throttles().save(new Throttle("login:x", 3, NOW, null));
    ports
        .passkeyChallenges()
        .use(new PasskeyChallenge.Ticket(UUID.randomUUID(), NOW.plus(PasskeyChallenge.LIFE)));
    ports.allowances().save(new Allowance("application:x", 3, NOW));
    ports.drafts().add(DraftSamples.draft("holder", NOW));
    ports
        .profileChanges()
        .add(
            new ProfileChange(
                UUID.randomUUID(), new Scene(ports).account(), 0, Map.of(), null, NOW));
  }

  @ParameterizedTest(name = "after {0} ({2})")
  @CsvSource({
    "PT4M59S, 0, LOGIN-1 a challenge that may still be answered",
    "PT5M,    1, LOGIN-1 the challenge",
    "PT30M,   1, a session that may still be used",
    "PT30M1S, 2, the session",
    "P1D,     2, a counter of yesterday",
    "P1DT1S,  3, the counter",
    "P7D,     3, APP-6 an allowance of a week ago",
    "P7DT1S,  4, APP-6 the allowance",
    "P8D,     4, 'OTP-3 a password, as long as one may live'",
    "P8DT1S,  5, OTP-3 the password",
    "P30D,    5, APP-5 a draft on its thirtieth day",
    "P30DT1S, 7, APP-5 the draft and the change of a profile"
  })
  @DisplayName("each kind after its own time")
  void swept(Duration later, int removed, String what) {
    clock.pass(later);
    assertThat(sweep.sweep()).as(what).isEqualTo(removed);
    assertThat(sweep.sweep()).isZero();
  }
}
