package jp.passportweb.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import jp.passportweb.application.account.ReadLoginLink.Link;
import jp.passportweb.application.story.Customer;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.application.story.World;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.notice.Notice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("OTP-4 the address in the mail")
class ReadLoginLinkTest {
  private final House house = new House();
  private final AccessKey key = house.opensAccount();
  private final Customer customer = house.customer();

  @Test
  @DisplayName("OTP-4 it carries an opaque id, and opens with the password however often")
  void opened() {
    String password = asks();
    String link = link();
    assertThat(link).hasSize(24).doesNotContain(password);
    for (int i = 0; i < 3; i++) {
      assertThat(read(link)).map(Link::password).contains(password);
    }
    assertThat(customer.logsIn(key, password)).isNotNull();
  }

  @Test
  @DisplayName("OTP-2, OTP-4 once the password is used or replaced it opens nothing")
  void dead() {
    customer.logsIn(key, asks());
    assertThat(read(link())).isEmpty();
    house.clock().pass(Duration.ofMinutes(1));
    asks();
    String replaced = link();
    house.clock().pass(Duration.ofMinutes(1));
    asks();
    assertThat(read(replaced)).isEmpty();
    assertThat(read(link())).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"PT23H59M59S, true", "PT24H, false", "PT72H, false"})
  @DisplayName("OTP-3, OTP-4 it says until when it can be used, and dies with the password")
  void life(Duration later, boolean alive) {
    asks();
    Link fresh = read(link()).orElseThrow();
    assertThat(fresh.until()).isEqualTo(fresh.sentAt().plus(Duration.ofHours(24)));
    house.clock().pass(later);
    assertThat(read(link()).isPresent()).isEqualTo(alive);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "2222222222", "../password", "ＡＢＣ", "%00"})
  @DisplayName("OTP-4 what is no link opens nothing")
  void unknown(String typed) {
    asks();
    assertThat(read(typed)).isEmpty();
  }

  private String asks() {
    return customer.asksForPassword(key, FilledForm.HOLDER).orElseThrow();
  }

  private String link() {
    return house.notices().last(Notice.OneTimePasswordSent.class).link();
  }

  private Optional<Link> read(String link) {
    World world = customer.world();
    return new ReadLoginLink(
            world.ports().oneTimePasswords(),
            world.key(),
            LoginLimits.standard(),
            world.transactions(),
            world.clock())
        .read(link);
  }
}
