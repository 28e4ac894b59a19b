package jp.passportweb.application.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import jp.passportweb.application.account.Guessing;
import jp.passportweb.application.account.LogIn.Outcome;
import jp.passportweb.application.account.LoginLimits;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.secret.PasswordHash;
import jp.passportweb.application.session.OpenSession;
import jp.passportweb.application.session.ResolveSession;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.account.Throttle;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.SessionLimits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("staff log in by name and password")
class LogInOperatorTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final Duration LOCK = Duration.ofMinutes(15);
  private static final String PASSWORD = "correct horse";

  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final SecureRandom random = new SecureRandom();
  private final InstallationKey key = new InstallationKey(new byte[InstallationKey.LENGTH]);
  private final Operator examiner = operator("examiner", true);
  private final LogInOperator logIn =
      new LogInOperator(
          ports.operators(),
          new Guessing(ports.throttles(), limits()),
          new OpenSession(ports.sessions(), key, random),
          ports.audit(),
          () -> NOW);

  @ParameterizedTest
  @CsvSource({"examiner", "Examiner", "' ｅｘａｍｉｎｅｒ '"})
  @DisplayName("the name may be typed in any width and case")
  void in(String name) {
    assertThat(logIn(name, PASSWORD)).isInstanceOf(Outcome.LoggedIn.class);
  }

  @Test
  @DisplayName("the session is the office's and this person's, and the login stands in the trail")
  void session() {
    Outcome.LoggedIn in = (Outcome.LoggedIn) logIn("examiner", PASSWORD);
    ResolveSession resolve =
        new ResolveSession(
            ports.sessions(),
            key,
            new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12)),
            () -> NOW);
    assertThat(resolve.resolve(SessionKind.OFFICE, in.token()).orElseThrow().subject())
        .isEqualTo(examiner.id().value());
    assertThat(resolve.resolve(SessionKind.PORTAL, in.token())).isEmpty();
    assertThat(ports.audit().on("operator:examiner", 9))
        .extracting(e -> e.action())
        .containsExactly("office.login");
  }

  @ParameterizedTest
  @CsvSource({"examiner, wrong", "nobody, correct horse", "disabled, correct horse"})
  @DisplayName("who is refused does not learn why")
  void refused(String name, String password) {
    operator("disabled", false);
    assertThat(logIn(name, password)).isEqualTo(new Outcome.Refused());
  }

  @Test
  @DisplayName("a name that nobody has costs as much as any other")
  void sameCost() {
    String known = PasswordHash.of(PASSWORD, random);
    assertThat(cost(PasswordHash.OF_NOBODY)).isEqualTo(cost(known));
    assertThat(PasswordHash.OF_NOBODY).hasSameSizeAs(known);
    assertThat(PasswordHash.matches("", PasswordHash.OF_NOBODY)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"examiner", "nobody"})
  @DisplayName("three failures lock the name, whether it exists or not")
  void locked(String name) {
    for (int i = 0; i < 3; i++) {
      assertThat(logIn(name, "wrong")).isEqualTo(new Outcome.Refused());
    }
    assertThat(logIn(name, PASSWORD)).isEqualTo(new Outcome.Locked(NOW.plus(LOCK)));
  }

  @Test
  @DisplayName("a login forgets the failures before it")
  void forgotten() {
    logIn("examiner", "wrong");
    logIn("examiner", "wrong");
    logIn("examiner", PASSWORD);
    logIn("examiner", "wrong");
    assertThat(logIn("examiner", PASSWORD)).isInstanceOf(Outcome.LoggedIn.class);
  }

  private Outcome logIn(String name, String password) {
    return logIn.logIn(name, password, "192.0.2.1");
  }

  private Operator operator(String name, boolean enabled) {
    Operator operator =
        new Operator(
            new OperatorId(java.util.UUID.randomUUID()),
            name,
            name,
            null,
            OperatorRole.EXAMINER,
            PasswordHash.of(PASSWORD, random),
            enabled,
            NOW,
            0);
    ports.operators().add(operator);
    return operator;
  }

  private static LoginLimits limits() {
    return new LoginLimits(
        5,
        Duration.ofMinutes(1),
        10,
        new Throttle.Limit(3, LOCK, LOCK),
        new Throttle.Limit(60, LOCK, LOCK));
  }

  private static String cost(String hash) {
    return hash.substring(0, hash.indexOf('$', hash.indexOf('$') + 1));
  }
}
