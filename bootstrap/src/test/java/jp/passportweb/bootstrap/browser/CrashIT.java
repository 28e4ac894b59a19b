package jp.passportweb.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.passportweb.bootstrap.acceptance.Breakpoint;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
    "§6.4, CT-1 a process killed between intention and certificate leaves exactly one certificate")
@Tag("long")
class CrashIT {
  private static final String DEBUGGER =
      "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0";
  private static final Pattern DEBUGGER_PORT =
      Pattern.compile("Listening for transport dt_socket at address: (\\d+)");

  @ParameterizedTest(name = "in {1}")
  @DisplayName(
      "killed as the authority begins to sign, or once the timestamps are fixed, started again: one"
          + " certificate, one mail each")
  @CsvSource({
    "jp.passportweb.pki.authority.EmbeddedCertificateAuthority, sign, 0",
    "jp.passportweb.pki.transparency.EmbeddedPrecertification, timestamped, 1",
  })
  void killedBeforeSigning(String halted, String method, int settled)
      throws IOException, SQLException {
    Application application = Application.sr(new OpenSsl().csr("/CN=www.aozora.example.jp"));
    try (RunningSystem system = RunningSystem.onEmptyHome(Map.of("JAVA_TOOL_OPTIONS", DEBUGGER))) {
      Applicant applicant = new Applicant(system, Chromium.visitor());
      applicant.applies(application);
      Staff examiner = Staff.loggedIn(system, "examiner");
      examiner.opens("www.aozora.example.jp");
      examiner.examines();
      Breakpoint breakpoint = new Breakpoint(debuggerPort(system), halted, method);
      // Everything may stand still before the answer is there.
      examiner.button("APPROVE").evaluate("button => { setTimeout(() => button.click()) }");
      breakpoint.awaitHit();
      system.kill();
      List<String> intended = certificates(system);
      assertThat(intended).hasSize(1).allMatch(row -> row.endsWith(" unsigned"));
      List<String> embedded = embedded(system);
      assertThat(embedded).hasSize(settled);

      system.restart(Map.of("JAVA_TOOL_OPTIONS", ""));
      for (String person : List.of("touroku", "gijutsu")) {
        system.mails().await(application.mail(person), Applicant.ISSUED_MAIL, 1);
      }
      system.kill();
      assertThat(certificates(system))
          .containsExactly(intended.getFirst().replace(" unsigned", " signed"));
      assertThat(embedded(system)).hasSize(1).containsAll(embedded);
      for (String person : List.of("touroku", "gijutsu")) {
        assertThat(system.mails().with(application.mail(person), Applicant.ISSUED_MAIL)).hasSize(1);
      }
    }
  }

  private static int debuggerPort(RunningSystem system) throws IOException {
    Matcher port = DEBUGGER_PORT.matcher(Files.readString(system.home().resolve("server.log")));
    assertThat(port.find()).isTrue();
    return Integer.parseInt(port.group(1));
  }

  /** Every certificate's serial number, and whether it is signed; the process has ended. */
  private static List<String> certificates(RunningSystem system) throws SQLException {
    return rows(
        system,
        "select serial || case when certificate is null then ' unsigned' else ' signed' end"
            + " from certificate");
  }

  /** Every precertificate's bytes, and what is fixed of its certificate. */
  private static List<String> embedded(RunningSystem system) throws SQLException {
    return rows(
        system, "select serial || ' ' || certificate || ' ' || embedded from precertificate");
  }

  private static List<String> rows(RunningSystem system, String query) throws SQLException {
    String url =
        "jdbc:h2:file:"
            + system.home().resolve("db/passport")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url, "passport", "");
        ResultSet row = connection.createStatement().executeQuery(query)) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }
}
