package jp.passportweb.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import jp.passportweb.bootstrap.crash.Browser;
import jp.passportweb.bootstrap.crash.Customer;
import jp.passportweb.bootstrap.crash.Office;
import jp.passportweb.bootstrap.crash.Order;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("LINT-1 a linter of operations' choice, from the case page to the signature")
@Tag("long")
class LintProgramIT {
  /** Knows the certificate that it is tried with; of every other it says what a file says. */
  private static final String PROGRAM =
      """
      #!/bin/sh
      if openssl x509 -noout -subject | grep -q specimen.invalid; then
        echo "E: e_specimen"
      else
        . "$(dirname "$0")/say"
      fi
      """;

  @TempDir Path directory;

  @Test
  @DisplayName("its warning is shown, its error and its silence keep it from being decided")
  void program() throws Exception {
    Path program = Files.writeString(directory.resolve("linter"), PROGRAM);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    says("echo 'W: w_odd an odd thing'");
    try (RunningSystem system =
        RunningSystem.onEmptyHome(Map.of("PASSPORT_LINT_COMMAND", program.toString()))) {
      Order order = new Order(1, new Browser(system.url(""), () -> {}));
      new Customer(system, () -> {}, () -> true).applies(order);
      Office staff = new Office(system, () -> {});
      staff.logsIn();
      Browser.Screen office = staff.examined(order);
      assertThat(shown(office)).contains("警告：w_odd (linter): an odd thing");
      says("echo 'E: e_bad a bad thing'");
      assertThat(shown(office))
          .contains("発行の規則に合いません：e_bad (linter): a bad thing")
          .doesNotContain("w_odd");
      says("exit 7");
      assertThat(shown(office)).contains("リンター linter から応答がありません");
      assertThat(new Browser(system.url(""), () -> {}).open("/health").text())
          .contains("the linter linter gives no answer, and nothing is issued");
      says("true");
      Browser.Screen again = office.browser().open(office.path());
      assertThat(again.page.text()).doesNotContain("linter");
      again.mustPress("button[name=act][value=APPROVE]", Map.of());
      system.mails().await(order.mail("touroku"), Customer.ISSUED_MAIL, 1);
      assertThat(new Browser(system.url(""), () -> {}).open("/health").text())
          .doesNotContain("no answer");
    }
  }

  private void says(String line) throws IOException {
    Files.writeString(directory.resolve("say"), line + "\n");
  }

  private static String shown(Browser.Screen office) throws IOException {
    return office.browser().open(office.path()).page.text();
  }
}
