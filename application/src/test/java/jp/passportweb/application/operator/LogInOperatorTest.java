package jp.passportweb.application.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import jp.passportweb.application.operator.LogInOperator.Outcome;
import jp.passportweb.domain.operator.Operator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OPR-1 staff log in by name and password")
class LogInOperatorTest {
  private static final String PASSWORD = StaffDoor.PASSWORD;

  private final StaffDoor door = new StaffDoor(false);
  private final Operator examiner = door.has("examiner", true);

  @ParameterizedTest
  @CsvSource({"examiner", "Examiner", "' ｅｘａｍｉｎｅｒ '"})
  @DisplayName("the name may be typed in any width and case")
  void in(String name) {
    assertThat(door.logsIn(name, PASSWORD)).isInstanceOf(Outcome.LoggedIn.class);
  }

  @Test
  @DisplayName("the session is the office's and this person's, and the login stands in the trail")
  void session() {
    Outcome.LoggedIn in = (Outcome.LoggedIn) door.logsIn("examiner", PASSWORD);
    assertThat(door.admit.admit(in.token()).orElseThrow().who()).isEqualTo(examiner);
    assertThat(door.trail("examiner")).containsExactly("office.login");
    assertThat(door.ports.audit().on("operator:examiner", 1).getFirst().details())
        .containsEntry("address", StaffDoor.HERE)
        .containsEntry("secondFactor", "none");
  }

  @ParameterizedTest
  @CsvSource({"examiner, wrong", "nobody, correct horse", "disabled, correct horse"})
  @DisplayName("who is refused does not learn why")
  void refused(String name, String password) {
    door.has("disabled", false);
    assertThat(door.logsIn(name, password)).isEqualTo(new Outcome.Refused());
  }

  @ParameterizedTest
  @CsvSource({"examiner, 1", "nobody, 1", "disabled, 1"})
  @DisplayName("a name that nobody has costs as much as any other")
  void sameCost(String name, int checks) {
    door.has("disabled", false);
    door.logsIn(name, "wrong");
    assertThat(door.hashing.checked).isEqualTo(checks);
  }

  @ParameterizedTest
  @CsvSource({"examiner", "nobody"})
  @DisplayName("five failures delay the name at that address, whether it exists or not")
  void delayed(String name) {
    for (int i = 0; i < 5; i++) {
      assertThat(door.logsIn(name, "wrong")).isEqualTo(new Outcome.Refused());
    }
    assertThat(door.logsIn(name, PASSWORD))
        .isEqualTo(new Outcome.Locked(door.clock.instant().plusSeconds(30)));
    assertThat(door.hashing.checked).isEqualTo(5);
  }

  @Test
  @DisplayName("while strangers fail on the name, the right password gets in from elsewhere")
  void strangers() {
    for (int i = 0; i < 300; i++) {
      door.logIn.logIn("examiner", "wrong", "198.51.100." + i / 10);
    }
    assertThat(door.logsIn("examiner", PASSWORD)).isInstanceOf(Outcome.LoggedIn.class);
  }

  @Test
  @DisplayName("a login forgets the failures before it")
  void forgotten() {
    for (int i = 0; i < 4; i++) {
      door.logsIn("examiner", "wrong");
    }
    door.logsIn("examiner", PASSWORD);
    for (int i = 0; i < 4; i++) {
      door.logsIn("examiner", "wrong");
    }
    assertThat(door.logsIn("examiner", PASSWORD)).isInstanceOf(Outcome.LoggedIn.class);
  }

  @Test
  @DisplayName("failures stand in the trail; a name that nobody has is not written down")
  void trail() {
    door.logsIn("examiner", "wrong");
    door.logsIn("correct horse", "examiner");
    assertThat(door.trail("examiner")).containsExactly("office.login-failed");
    assertThat(door.trail("unknown")).containsExactly("office.login-failed");
    assertThat(door.ports.audit().on("operator:unknown", 9).toString())
        .doesNotContain("correct horse");
  }

  @Test
  @DisplayName("a hash of an earlier kind is made anew by the login, and only by a right password")
  void rehashed() {
    Operator old = door.has("old", true, PaperHashing.earlier(PASSWORD));
    door.logsIn("old", "wrong");
    assertThat(hash(old)).isEqualTo(PaperHashing.earlier(PASSWORD));
    assertThat(door.logsIn("old", PASSWORD)).isInstanceOf(Outcome.LoggedIn.class);
    assertThat(hash(old)).isEqualTo(door.hashing.hash(PASSWORD));
    assertThat(door.logsIn("old", PASSWORD)).isInstanceOf(Outcome.LoggedIn.class);
  }

  @Test
  @DisplayName("when too many log in at once the others are told, and it counts against nobody")
  void busy() throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leaves = new CountDownLatch(1);
    CompletableFuture<?> other =
        CompletableFuture.runAsync(() ->
            door.fewAtATime.run(() -> {
              inside.countDown();
              await(leaves);
              return true;
            }));
    inside.await();
    for (int i = 0; i < 9; i++) {
      assertThat(door.logsIn("examiner", PASSWORD)).isEqualTo(new Outcome.Busy());
    }
    leaves.countDown();
    other.join();
    assertThat(door.logsIn("examiner", PASSWORD)).isInstanceOf(Outcome.LoggedIn.class);
  }

  private String hash(Operator operator) {
    return door.ports.operators().byId(operator.id()).orElseThrow().passwordHash();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
