package jp.passportweb.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.passportweb.application.account.LogIn.Outcome.Locked;
import jp.passportweb.application.account.LogIn.Outcome.LoggedIn;
import jp.passportweb.application.account.LogIn.Outcome.Refused;
import jp.passportweb.application.story.Customer;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.account.AccountId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OTP-2, OTP-3 login by access key and one-time password")
class LogInTest {
  private static final String WRONG = "2222222222";
  private static final String HERE = Customer.ADDRESS;
  private static final Duration QUARTER = Duration.ofMinutes(15);

  private final House house = new House();
  private final AccessKey key = house.opensAccount();
  private final Customer customer = house.customer();
  private final String password = passwordByMail();

  @Test
  @DisplayName("OTP-2 the password opens the account's portal, once")
  void once() {
    AccountId account = house.ports().accounts().byAccessKey(key).orElseThrow().id();
    assertThat(customer.logsIn(key, password)).isEqualTo(account);
    assertThat(tries(password)).isEqualTo(new Refused());
  }

  @Test
  @DisplayName("OTP-2 logging out ends it")
  void loggedOut() {
    LoggedIn in = (LoggedIn) tries(password);
    customer.endSession().end(in.token());
    assertThat(customer.account(in.token())).isEmpty();
    assertThat(tries(password)).isEqualTo(new Refused());
  }

  @Test
  @DisplayName("capitals, spaces and full-width letters do not matter")
  void mended() {
    String typedKey = " " + key.grouped().toLowerCase(Locale.ROOT).replace('-', '‐');
    String typed =
        fullWidth(password.substring(0, 5)) + "　" + password.substring(5).toLowerCase(Locale.ROOT);
    assertThat(tries(typedKey, typed, HERE)).isInstanceOf(LoggedIn.class);
  }

  @ParameterizedTest
  @CsvSource({"PT23H59M59.999S, true", "PT24H, false", "P2D, false"})
  @DisplayName("OTP-3 it dies 24 hours after its mail")
  void dies(Duration later, boolean opens) {
    house.clock().pass(later);
    assertThat(tries(password) instanceof LoggedIn).isEqualTo(opens);
  }

  @Test
  @DisplayName("a newer password replaces an older one")
  void replaced() {
    house.clock().pass(Duration.ofMinutes(1));
    String newer = passwordByMail();
    assertThat(tries(password)).isEqualTo(new Refused());
    assertThat(tries(newer)).isInstanceOf(LoggedIn.class);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "4, true", "5, false", "6, false"})
  @DisplayName("it dies after five wrong tries")
  void wrongTries(int wrong, boolean opens) {
    fails(wrong);
    assertThat(tries(password) instanceof LoggedIn).isEqualTo(opens);
  }

  @Test
  @DisplayName("a password opens the account that it was sent for, and no other")
  void anotherAccount() {
    AccessKey other = house.opensAccount();
    assertThat(tries(other.text(), password, HERE)).isEqualTo(new Refused());
    assertThat(tries("0000-0000-0000-0000", password, HERE)).isEqualTo(new Refused());
    assertThat(tries("", password, HERE)).isEqualTo(new Refused());
    assertThat(tries(password)).isInstanceOf(LoggedIn.class);
  }

  @ParameterizedTest
  @CsvSource({"PT0S, true", "PT14M59.999S, true", "PT15M, false"})
  @DisplayName("ten failures lock the access key for a quarter of an hour, wherever they come from")
  void keyLocked(Duration later, boolean locked) {
    Instant until = house.clock().instant().plus(QUARTER);
    for (int i = 0; i < 10; i++) {
      assertThat(tries(key.text(), WRONG, "192.0.2." + i)).isEqualTo(new Refused());
    }
    house.clock().pass(later);
    assertThat(tries(WRONG)).isEqualTo(locked ? new Locked(until) : new Refused());
  }

  @Test
  @DisplayName("a lock does not use up the password that is tried meanwhile")
  void keptThroughTheLock() {
    fails(10);
    house.clock().pass(Duration.ofMinutes(1));
    String newer = passwordByMail();
    assertThat(tries(newer)).isInstanceOf(Locked.class);
    house.clock().pass(QUARTER);
    assertThat(tries(newer)).isInstanceOf(LoggedIn.class);
  }

  @Test
  @DisplayName("sixty failures lock the address they come from, and no other")
  void addressLocked() {
    for (int i = 0; i < 60; i++) {
      assertThat(tries("nobody " + i, WRONG, HERE)).isEqualTo(new Refused());
    }
    assertThat(tries(password)).isInstanceOf(Locked.class);
    assertThat(tries(key.text(), password, "198.51.100.7")).isInstanceOf(LoggedIn.class);
  }

  @Test
  @DisplayName("a login begins the counting anew, and so does a quarter of an hour")
  void countedAnew() {
    fails(4);
    assertThat(tries(password)).isInstanceOf(LoggedIn.class);
    fails(9);
    house.clock().pass(QUARTER);
    fails(9);
  }

  private LogIn.Outcome tries(String typed) {
    return tries(key.text(), typed, HERE);
  }

  private LogIn.Outcome tries(String typedKey, String typedPassword, String address) {
    return customer.logIn().logIn(typedKey, typedPassword, address);
  }

  private void fails(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(tries(WRONG)).isEqualTo(new Refused());
    }
  }

  private String passwordByMail() {
    return customer.asksForPassword(key, FilledForm.HOLDER).orElseThrow();
  }

  private static String fullWidth(String text) {
    return text.chars()
        .mapToObj(c -> Character.toString(c - '!' + '！'))
        .collect(Collectors.joining());
  }
}
