package jp.passportweb.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import jp.passportweb.domain.audit.AuditEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OTP-2, OTP-3 login by access key and one-time password")
class LogInTest {
  private static final String WRONG = "2222222222";
  private static final String HERE = Customer.ADDRESS;

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
    AccountId account = house.ports().accounts().byAccessKey(key).orElseThrow().id();
    assertThat(house.ports().audit().on("account:" + account.value(), 9))
        .extracting(AuditEvent::action)
        .contains("portal.login", "portal.logout");
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
  @CsvSource({"1, true", "4, true", "5, false"})
  @DisplayName("it dies after five wrong tries")
  void wrongTries(int wrong, boolean opens) {
    fails(wrong);
    assertThat(tries(key.text(), password, "198.51.100.7") instanceof LoggedIn).isEqualTo(opens);
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
  @CsvSource({"PT0S, true", "PT29.999S, true", "PT30S, false"})
  @DisplayName(
      "the fifth failure from one address delays the next try, and each one more doubles it")
  void delayed(Duration later, boolean locked) {
    fails(5);
    Instant until = house.clock().instant().plusSeconds(30);
    house.clock().pass(later);
    assertThat(tries(WRONG)).isEqualTo(locked ? new Locked(until) : new Refused());
    house.clock().pass(Duration.ofSeconds(59));
    assertThat(tries(WRONG) instanceof Locked).isEqualTo(!locked);
  }

  @Test
  @DisplayName("while strangers guess, the right password gets in from elsewhere at any time")
  void strangersDelayNobody() {
    for (int i = 0; i < 200; i++) {
      tries(key.text(), i == 0 ? "" : "not a password", "198.51.100." + i / 20);
    }
    house.clock().pass(Duration.ofMinutes(1));
    assertThat(tries(passwordByMail())).isInstanceOf(LoggedIn.class);
  }

  @Test
  @DisplayName("a delay does not use up the password that is tried meanwhile")
  void keptThroughTheDelay() {
    fails(5);
    assertThat(tries(password)).isInstanceOf(Locked.class);
    house.clock().pass(Duration.ofMinutes(1));
    String newer = passwordByMail();
    assertThat(tries(newer)).isInstanceOf(LoggedIn.class);
  }

  @Test
  @DisplayName("many failures on many keys delay the address that they come from, and no other")
  void addressDelayed() {
    for (int i = 0; i < 31; i++) {
      assertThat(tries("nobody " + i, WRONG, HERE)).isEqualTo(new Refused());
    }
    assertThat(tries(password)).isEqualTo(new Locked(house.clock().instant().plusSeconds(5)));
    assertThat(tries(key.text(), password, "198.51.100.7")).isInstanceOf(LoggedIn.class);
  }

  @Test
  @DisplayName("a login begins the counting anew, and so does an hour")
  void countedAnew() {
    fails(4);
    assertThat(tries(password)).isInstanceOf(LoggedIn.class);
    fails(4);
    house.clock().pass(Duration.ofHours(1));
    fails(4);
  }

  @Test
  @DisplayName("failures stand in the trail, less and less often, and never what was typed")
  void trail() {
    fails(5);
    for (int i = 0; i < 20; i++) {
      house.clock().pass(Duration.ofMinutes(16));
      tries(WRONG);
    }
    AccountId account = house.ports().accounts().byAccessKey(key).orElseThrow().id();
    List<AuditEvent> events = house.ports().audit().on("account:" + account.value(), 99);
    assertThat(events)
        .filteredOn(event -> event.actor().equals("visitor"))
        .extracting(AuditEvent::action)
        .containsOnly("portal.login-failed", "portal.login-delayed")
        .hasSizeBetween(4, 25);
    assertThat(events).noneMatch(event -> event.toString().contains(WRONG));
    assertThat(events).noneMatch(event -> event.toString().contains(key.text()));
    tries("0000-0000-0000-0000", WRONG, HERE);
    assertThat(house.ports().audit().on("account:unknown", 9))
        .first()
        .satisfies(event ->
            assertThat(event.details()).containsEntry("address", HERE).containsKey("failures"));
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
