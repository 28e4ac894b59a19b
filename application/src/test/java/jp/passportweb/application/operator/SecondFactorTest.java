package jp.passportweb.application.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.Totp;
import jp.passportweb.domain.operator.TotpSecret;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OPR-1 staff log in by a second factor")
class SecondFactorTest {
  private static final String HERE = StaffDoor.HERE;
  private static final String WRONG = "wrong";

  private final StaffDoor door = new StaffDoor(true);
  private final Operator examiner = door.has("examiner", true);

  @Test
  @DisplayName("OPR-1 where it is required the password alone leads to the enrolment, nowhere else")
  void required() {
    String step = door.step("examiner");
    assertThat(door.isIn(step)).isFalse();
    assertThat(door.enrol.offerAtLogin(step)).isPresent();
    assertThat(confirms(step, "000000")).isNotInstanceOf(ConfirmLogin.Outcome.LoggedIn.class);
    assertThat(door.trail("examiner")).doesNotContain("office.login");
  }

  @Test
  @DisplayName("OPR-1 where it is not, it is asked for of who has enrolled one")
  void optional() {
    StaffDoor open = new StaffDoor(false);
    Operator operator = open.has("examiner", true);
    LogInOperator.Outcome.LoggedIn in =
        (LogInOperator.Outcome.LoggedIn) open.logsIn("examiner", StaffDoor.PASSWORD);
    TotpSecret secret = open.enrol.offer(operator, in.token()).orElseThrow().secret();
    assertThat(open.enrol.enrol(operator, in.token(), open.code(secret), HERE))
        .isInstanceOf(EnrolSecondFactor.Outcome.Enrolled.class);
    assertThat(open.logsIn("examiner", StaffDoor.PASSWORD))
        .isInstanceOf(LogInOperator.Outcome.CodeNeeded.class);
  }

  @Test
  @DisplayName("OPR-1 a code of the app enrols it and opens the office; the step's token is dead")
  void enrolled() {
    String step = door.step("examiner");
    EnrolSecondFactor.Outcome.Enrolled enrolled = enrols(step);
    assertThat(door.isIn(enrolled.token().orElseThrow())).isTrue();
    assertThat(enrolled.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
    assertThat(door.enrol.offerAtLogin(step)).isEmpty();
    assertThat(door.trail("examiner"))
        .containsExactly("office.login", "operator.second-factor-enrolled");
  }

  @Test
  @DisplayName("OPR-1 every login is offered a secret of its own, the same until it is taken")
  void secrets() {
    String one = door.step("examiner");
    String other = door.step("examiner");
    assertThat(secret(one)).isEqualTo(secret(one)).isNotEqualTo(secret(other));
    assertThat(door.enrol.enrolAtLogin(one, door.code(secret(other)), HERE))
        .isEqualTo(new EnrolSecondFactor.Outcome.Refused());
  }

  @Test
  @DisplayName("OPR-1 a code opens one login: neither it nor an earlier one does again")
  void once() {
    TotpSecret secret = enrolledSecret();
    assertThat(confirms(door.step("examiner"), door.code(secret)))
        .isEqualTo(new ConfirmLogin.Outcome.Refused());
    door.clock.pass(Totp.STEP);
    String code = door.code(secret);
    assertThat(confirms(door.step("examiner"), code))
        .isInstanceOf(ConfirmLogin.Outcome.LoggedIn.class);
    assertThat(confirms(door.step("examiner"), code)).isEqualTo(new ConfirmLogin.Outcome.Refused());
  }

  @ParameterizedTest
  @CsvSource({"PT14M59S, true", "PT15M, false"})
  @DisplayName("OPR-1 the second step may come a quarter of an hour after the first")
  void late(Duration later, boolean opens) {
    TotpSecret secret = enrolledSecret();
    String step = door.step("examiner");
    door.clock.pass(later);
    assertThat(confirms(step, door.code(secret)) instanceof ConfirmLogin.Outcome.LoggedIn)
        .isEqualTo(opens);
  }

  @Test
  @DisplayName("OPR-1 a code may be typed with spaces and in full width")
  void mended() {
    TotpSecret secret = enrolledSecret();
    door.clock.pass(Totp.STEP);
    String code = door.code(secret);
    StringBuilder wide = new StringBuilder(" ");
    code.chars().forEach(c -> wide.appendCodePoint(c - '0' + '０'));
    wide.insert(4, ' ');
    assertThat(confirms(door.step("examiner"), wide.toString()))
        .isInstanceOf(ConfirmLogin.Outcome.LoggedIn.class);
  }

  @Test
  @DisplayName("OPR-1 a recovery code opens one login, typed in any way")
  void recoveryCode() {
    List<String> codes = enrols(door.step("examiner")).recoveryCodes();
    String typed = " " + codes.getFirst().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
    assertThat(confirms(door.step("examiner"), typed))
        .isInstanceOf(ConfirmLogin.Outcome.LoggedIn.class);
    assertThat(confirms(door.step("examiner"), typed))
        .isEqualTo(new ConfirmLogin.Outcome.Refused());
    assertThat(door.manage.standing(examiner).orElseThrow().recoveryCodesLeft()).isEqualTo(9);
    assertThat(door.changes("examiner"))
        .containsExactly(
            "operator.second-factor-enrolled: secondFactor  > totp",
            "operator.recovery-code-used: left 10 > 9");
  }

  @Test
  @DisplayName("OPR-1 wrong codes are counted as failures, however often the password is right")
  void guessed() {
    TotpSecret secret = enrolledSecret();
    door.clock.pass(Totp.STEP);
    for (int i = 0; i < 5; i++) {
      assertThat(door.confirm.confirm(door.step("examiner"), WRONG, "198.51.100." + i))
          .isEqualTo(new ConfirmLogin.Outcome.Refused());
    }
    assertThat(confirms(door.step("examiner"), door.code(secret)))
        .isEqualTo(new ConfirmLogin.Outcome.Locked(door.clock.instant().plusSeconds(30)));
    assertThat(door.trail("examiner"))
        .contains("office.second-factor-failed", "office.second-factor-delayed");
  }

  @Test
  @DisplayName("OPR-1 a code renews the recovery codes; the earlier ones are dead")
  void renewed() {
    List<String> earlier = enrols(door.step("examiner")).recoveryCodes();
    assertThat(door.manage.renewRecoveryCodes(examiner, WRONG, HERE))
        .isEqualTo(new ManageSecondFactor.Outcome.Refused());
    ManageSecondFactor.Outcome.Renewed renewed =
        (ManageSecondFactor.Outcome.Renewed)
            door.manage.renewRecoveryCodes(examiner, earlier.getFirst(), HERE);
    assertThat(renewed.recoveryCodes()).hasSize(10).doesNotContainAnyElementsOf(earlier);
    assertThat(door.changes("examiner"))
        .endsWith(
            "operator.recovery-code-used: left 10 > 9",
            "operator.recovery-codes-renewed: left 9 > 10");
    assertThat(confirms(door.step("examiner"), earlier.get(1)))
        .isEqualTo(new ConfirmLogin.Outcome.Refused());
    assertThat(confirms(door.step("examiner"), renewed.recoveryCodes().get(1)))
        .isInstanceOf(ConfirmLogin.Outcome.LoggedIn.class);
  }

  @Test
  @DisplayName("OPR-1 removed by a code, every login ends and the next one enrols anew")
  void removed() {
    EnrolSecondFactor.Outcome.Enrolled enrolled = enrols(door.step("examiner"));
    String token = enrolled.token().orElseThrow();
    assertThat(door.manage.remove(examiner, WRONG, HERE))
        .isEqualTo(new ManageSecondFactor.Outcome.Refused());
    assertThat(door.isIn(token)).isTrue();
    assertThat(door.manage.remove(examiner, enrolled.recoveryCodes().getFirst(), HERE))
        .isEqualTo(new ManageSecondFactor.Outcome.Removed());
    assertThat(door.isIn(token)).isFalse();
    assertThat(door.changes("examiner"))
        .endsWith("operator.second-factor-removed: secondFactor totp > ");
    assertThat(door.logsIn("examiner", StaffDoor.PASSWORD))
        .isInstanceOf(LogInOperator.Outcome.EnrolmentNeeded.class);
  }

  @Test
  @DisplayName("OPR-1 a reset takes it away and ends every login, a half one too")
  void reset() {
    String token = enrols(door.step("examiner")).token().orElseThrow();
    String step = door.step("examiner");
    door.reset.reset(examiner, "command:root", Map.of());
    assertThat(door.isIn(token)).isFalse();
    assertThat(door.confirm.isAwaited(step)).isFalse();
    assertThat(door.logsIn("examiner", StaffDoor.PASSWORD))
        .isInstanceOf(LogInOperator.Outcome.EnrolmentNeeded.class);
    assertThat(door.changes("examiner"))
        .endsWith("operator.second-factor-reset: secondFactor totp > ");
  }

  private TotpSecret secret(String step) {
    return door.enrol.offerAtLogin(step).orElseThrow().secret();
  }

  private EnrolSecondFactor.Outcome.Enrolled enrols(String step) {
    return switch (door.enrol.enrolAtLogin(step, door.code(secret(step)), HERE)) {
      case EnrolSecondFactor.Outcome.Enrolled enrolled -> enrolled;
      case EnrolSecondFactor.Outcome outcome -> throw new AssertionError(outcome);
    };
  }

  private TotpSecret enrolledSecret() {
    String step = door.step("examiner");
    TotpSecret secret = secret(step);
    enrols(step);
    return secret;
  }

  private ConfirmLogin.Outcome confirms(String step, String code) {
    return door.confirm.confirm(step, code, HERE);
  }
}
