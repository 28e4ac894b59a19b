package jp.passportweb.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.audit.AuditEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Guessing is slowed down, and delays nobody else")
class GuessingTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final String HERE = "192.0.2.1";
  private static final String ELSEWHERE = "198.51.100.7";

  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final Guessing guessing =
      new Guessing(
          ports.throttles(),
          new NoteSecurity(ports.throttles(), ports.audit()),
          new InstallationKey(new byte[InstallationKey.LENGTH]),
          LoginLimits.standard());

  @ParameterizedTest
  @EnumSource(Door.class)
  @DisplayName("a name is delayed at one door, at no other")
  void ownCounters(Door door) {
    fail(door, "examiner", HERE, 5);
    assertThat(begin(door, "examiner", HERE)).isFalse();
    Stream.of(Door.values())
        .filter(other -> other != door)
        .forEach(other -> assertThat(begin(other, "examiner", HERE)).isTrue());
  }

  @Test
  @DisplayName("OPR-1 a staff name cannot be locked from outside")
  void notFromOutside() {
    for (int i = 0; i < 1000; i++) {
      fail(Door.OFFICE, "examiner", "2001:db8:0:" + i + ":/64", 1);
    }
    fail(Door.OFFICE, "examiner", HERE, 9);
    assertThat(begin(Door.OFFICE, "examiner", ELSEWHERE)).isTrue();
  }

  @Test
  @DisplayName("OPR-1 a second factor is delayed wherever it is guessed from")
  void secondFactor() {
    fail(Door.OFFICE_CODE, "examiner", HERE, 3);
    fail(Door.OFFICE_CODE, "examiner", ELSEWHERE, 2);
    assertThat(begin(Door.OFFICE_CODE, "examiner", "203.0.113.9")).isFalse();
    assertThat(begin(Door.OFFICE_CODE, "approver", "203.0.113.9")).isTrue();
  }

  @Test
  @DisplayName("tries count before they are looked at: as many at once are no more than in a row")
  void atOnce() {
    for (int i = 0; i < 5; i++) {
      assertThat(begin(Door.OFFICE, "examiner", HERE)).isTrue();
    }
    assertThat(begin(Door.OFFICE, "examiner", HERE)).isFalse();
  }

  @Test
  @DisplayName("a right secret takes back what was counted of its address too")
  void takenBack() {
    for (int i = 0; i < 100; i++) {
      Attempt attempt = new Attempt(Door.PORTAL, "key " + i, HERE);
      assertThat(guessing.begin(attempt, NOW)).isEmpty();
      guessing.succeeded(attempt, NOW);
    }
  }

  @Test
  @DisplayName("what could not be looked at is no failure")
  void busy() {
    for (int i = 0; i < 100; i++) {
      Attempt attempt = new Attempt(Door.OFFICE, "examiner", HERE);
      assertThat(guessing.begin(attempt, NOW)).isEmpty();
      guessing.takenBack(attempt, NOW);
    }
  }

  @Test
  @DisplayName("the trail tells the first failure, the first delay, and then every doubling")
  void trail() {
    fail(Door.OFFICE, "examiner", HERE, 8);
    assertThat(events("operator:examiner"))
        .extracting(event -> event.action() + " " + event.details().get("failures"))
        .containsExactly(
            "office.login-failed 8",
            "office.login-delayed 5",
            "office.login-failed 4",
            "office.login-failed 2",
            "office.login-failed 1");
    assertThat(events("operator:examiner"))
        .allSatisfy(event -> assertThat(event.details()).containsEntry("address", HERE));
  }

  @Test
  @DisplayName("the trail tells that an address is delayed")
  void addressInTrail() {
    for (int i = 0; i < 31; i++) {
      fail(Door.PORTAL, "key " + i, HERE, 1);
    }
    assertThat(events(HERE))
        .extracting(AuditEvent::action)
        .containsExactly("portal.login-address-delayed");
  }

  @Test
  @DisplayName("a flood grows the trail by little, and begins anew after an hour")
  void flood() {
    int noted = NoteSecurity.COUNTERS * NoteSecurity.MOST;
    for (int i = 0; i < 5000; i++) {
      fail(Door.PORTAL, "key " + i, "2001:db8:0:" + i + ":/64", 1);
    }
    assertThat(events("operator:examiner")).hasSize(noted);
    assertThat(events("system"))
        .hasSizeBetween(NoteSecurity.COUNTERS, 5 * NoteSecurity.COUNTERS)
        .extracting(event -> event.details().get("events"))
        .isSubsetOf("16", "32", "64", "128", "256", "512");
    fail(Door.OFFICE, "examiner", HERE, 1, NOW.plus(Duration.ofHours(1)));
    assertThat(events("operator:examiner")).hasSize(noted + 1);
  }

  private List<AuditEvent> events(String subject) {
    return ports.audit().on(subject, 9999);
  }

  private boolean begin(Door door, String claim, String address) {
    return guessing.begin(new Attempt(door, claim, address), NOW).isEmpty();
  }

  private void fail(Door door, String claim, String address, int times) {
    fail(door, claim, address, times, NOW);
  }

  /** Each after the delay that the one before has brought. */
  private void fail(Door door, String claim, String address, int times, Instant at) {
    Attempt attempt = new Attempt(door, claim, address);
    for (int i = 0; i < times; i++) {
      Instant then = guessing.begin(attempt, at).orElse(at);
      if (!then.equals(at)) {
        guessing.begin(attempt, then);
      }
      guessing.failed(attempt, "operator:examiner", at);
    }
  }
}
