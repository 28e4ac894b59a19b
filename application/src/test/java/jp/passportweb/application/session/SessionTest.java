package jp.passportweb.application.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.passportweb.application.story.Customer;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.session.SessionKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A session lasts 30 minutes unused and 12 hours in all")
class SessionTest {
  private final House house = new House();
  private final Customer customer = house.customer();
  private final Instant begin = house.clock().instant();
  private final UUID subject = UUID.randomUUID();
  private final String token = customer.openSession().open(SessionKind.PORTAL, subject, begin);

  @ParameterizedTest
  @CsvSource({"PT0S, true", "PT29M59.999S, true", "PT30M, false", "PT13H, false"})
  @DisplayName("unused it ends after 30 minutes")
  void idle(Duration unused, boolean alive) {
    house.clock().pass(unused);
    assertThat(isAlive()).isEqualTo(alive);
  }

  @ParameterizedTest
  @CsvSource({"PT49M59.999S, true", "PT50M, false"})
  @DisplayName("every use begins the 30 minutes anew")
  void used(Duration sinceBegin, boolean alive) {
    house.clock().pass(Duration.ofMinutes(20));
    assertThat(isAlive()).isTrue();
    house.clock().setTo(begin.plus(sinceBegin));
    assertThat(isAlive()).isEqualTo(alive);
  }

  @ParameterizedTest
  @CsvSource({"PT11H59M59.999S, true", "PT12H, false"})
  @DisplayName("used all the time it ends after 12 hours")
  void whole(Duration sinceBegin, boolean alive) {
    for (int use = 1; use < 36; use++) {
      house.clock().pass(Duration.ofMinutes(20));
      assertThat(isAlive()).isTrue();
    }
    house.clock().setTo(begin.plus(sinceBegin));
    assertThat(isAlive()).isEqualTo(alive);
  }

  @Test
  @DisplayName("it opens its own world, and only to its own token")
  void kinds() {
    assertThat(customer.account(token)).map(account -> account.value()).contains(subject);
    assertThat(customer.resolveSession().resolve(SessionKind.OFFICE, token)).isEmpty();
    assertThat(customer.account(token + "x")).isEmpty();
    assertThat(customer.account("")).isEmpty();
  }

  @Test
  @DisplayName("ended it stays ended; another one of the same person goes on")
  void ended() {
    String other = customer.openSession().open(SessionKind.PORTAL, subject, begin);
    customer.endSession().end(token);
    customer.endSession().end(token);
    assertThat(isAlive()).isFalse();
    assertThat(customer.account(other)).isPresent();
  }

  private boolean isAlive() {
    return customer.account(token).isPresent();
  }
}
