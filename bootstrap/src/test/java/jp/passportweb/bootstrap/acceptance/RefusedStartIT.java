package jp.passportweb.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("NOD-2: a start that is refused says why in a sentence, and writes nothing")
@Tag("long")
class RefusedStartIT {
  private static final String SAYS = "1 Passport for Web cannot start: ";
  private static final String PHRASE = "abc";
  private static final String SECRET = "4jxKfmzVw0nDqG3R8mP5sL1bYt7uQe9aCk2hXo6iZdE=";

  @TempDir Path directory;

  @Test
  @DisplayName("a port that is taken is named, and nothing else")
  void portTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      Map<String, String> settings = production();
      settings.put("MICRONAUT_SERVER_PORT", String.valueOf(taken.getLocalPort()));
      assertThat(refusal(settings))
          .isEqualTo(
              SAYS
                  + "port "
                  + taken.getLocalPort()
                  + " is taken or cannot be opened; choose another with MICRONAUT_SERVER_PORT");
    }
    assertThat(home()).doesNotExist();
  }

  @Test
  @DisplayName("production names each thing that is missing or weak, and nothing that is set")
  void weakSecret() throws IOException {
    Map<String, String> settings = production();
    settings.put("PASSPORT_KEY_STORE_SECRET", PHRASE);
    assertThat(refusal(settings))
        .startsWith(SAYS + "PASSPORT_KEY_STORE_SECRET can be guessed: give 32 random bytes")
        .doesNotContain("SMTP", "DATASOURCES", "BASE_URL");
    settings.remove("PASSPORT_MAIL_SMTP_HOST");
    settings.remove("PASSPORT_KEY_STORE_SECRET");
    assertThat(refusal(settings))
        .isEqualTo(
            SAYS + "PASSPORT_MAIL_SMTP_HOST is not set; PASSPORT_KEY_STORE_SECRET is not set");
    assertThat(home()).doesNotExist();
  }

  @Test
  @DisplayName("LINT-1 a linter that gives no answer is named, and why")
  void silentLinter() throws IOException {
    Map<String, String> settings = evaluation();
    settings.put("PASSPORT_LINT_COMMAND", directory + "/none");
    assertThat(refusal(settings))
        .startsWith(SAYS + "PASSPORT_LINT_COMMAND is no linter: UNREAD (none): cannot be started");
    settings.put("PASSPORT_LINT_COMMAND", "false");
    assertThat(refusal(settings))
        .startsWith(SAYS + "PASSPORT_LINT_COMMAND is no linter: UNREAD (false): ended with 1");
    settings.put("PASSPORT_LINT_COMMAND", "true");
    assertThat(refusal(settings))
        .startsWith(SAYS + "PASSPORT_LINT_COMMAND is no linter: finds nothing wrong");
    settings.put("PASSPORT_LINT_AT_ONCE", "0");
    assertThat(refusal(settings)).startsWith(SAYS + "PASSPORT_LINT_COMMAND: ");
    settings.put("PASSPORT_LINT_AT_ONCE", "two");
    assertThat(refusal(settings)).isEqualTo(SAYS + "PASSPORT_LINT_AT_ONCE is not understood: two");
    settings.remove("PASSPORT_LINT_COMMAND");
    settings.put("PASSPORT_LINT_AT_ONCE", "1");
    settings.put("PASSPORT_LINT_LIST_COMMAND", "false");
    assertThat(refusal(settings))
        .startsWith(SAYS + "PASSPORT_LINT_LIST_COMMAND is no linter: UNREAD (false)");
  }

  @Test
  @DisplayName("CT-1 production has logs that can fulfil the policy, or says that it has none")
  void logs() throws IOException {
    Map<String, String> settings = production();
    settings.remove("PASSPORT_TRANSPARENCY");
    assertThat(refusal(settings)).startsWith(SAYS + "PASSPORT_TRANSPARENCY_LOGS is not set");
    Path list = Files.writeString(directory.resolve("logs.json"), "{\"operators\": []}");
    settings.put("PASSPORT_TRANSPARENCY_LOGS", list.toString());
    assertThat(refusal(settings))
        .startsWith(SAYS + "PASSPORT_TRANSPARENCY_LOGS cannot fulfil the policy of the day");
    assertThat(home()).doesNotExist();
  }

  @Test
  @DisplayName("a home that cannot be written and a database that cannot be reached are named")
  void surroundings() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");
    Map<String, String> settings = evaluation();
    settings.put("PASSPORT_HOME", file.resolve("home").toString());
    assertThat(refusal(settings)).isEqualTo(SAYS + "PASSPORT_HOME cannot be written: " + file);
    assertThat(refusal(production())).startsWith(SAYS + "the database cannot be used: ");
    assertThat(home()).doesNotExist();
  }

  @Test
  @DisplayName("NOD-2 neither other keys, nor another secret, nor a newer database changes a thing")
  void begun() throws IOException, SQLException {
    Map<String, String> settings = evaluation();
    settings.put("PASSPORT_KEY_STORE_SECRET", PHRASE);
    starts(settings);
    Map<String, String> before = files();

    Map<String, String> another = new HashMap<>(settings);
    another.put("PASSPORT_KEY_STORE_SECRET", SECRET);
    assertThat(refusal(another))
        .startsWith(SAYS + "the secret does not open the key stores in " + home())
        .contains("PASSPORT_KEY_STORE_SECRET_BEFORE");
    assertThat(files()).as("another secret").isEqualTo(before);

    Files.move(home().resolve("ca"), directory.resolve("ca"));
    assertThat(refusal(settings))
        .startsWith(SAYS + "the keys of Passport for Web ")
        .contains("are not in " + home().resolve("ca"), "mount or copy the directory ca");
    assertThat(home().resolve("ca")).doesNotExist();
    Files.move(directory.resolve("ca"), home().resolve("ca"));
    assertThat(files()).as("no keys").isEqualTo(before);

    loginKeyMissing(settings);
    assertThat(files()).as("one key less").isEqualTo(before);

    another.put("PASSPORT_KEY_STORE_SECRET_BEFORE", PHRASE);
    starts(another);
    another.remove("PASSPORT_KEY_STORE_SECRET_BEFORE");
    starts(another);
    assertThat(refusal(settings)).startsWith(SAYS + "the secret does not open the key stores");

    newerDatabase();
    Map<String, String> then = files();
    assertThat(refusal(another))
        .isEqualTo(SAYS + "the database belongs to another version of this program");
    assertThat(files()).as("newer database").isEqualTo(then);
  }

  /** The authority of login certificates is no exception. */
  private void loginKeyMissing(Map<String, String> settings) throws IOException {
    Path key = home().resolve("ca/login-certificates.p12");
    Files.move(key, directory.resolve("away"));
    assertThat(refusal(settings))
        .startsWith(SAYS + "the keys of Passport for Web Login Certificate CA G1 are not in ");
    Files.move(directory.resolve("away"), key);
  }

  private void newerDatabase() throws SQLException {
    String url = "jdbc:h2:file:" + home().resolve("db/passport") + ";DATABASE_TO_LOWER=TRUE";
    try (Connection connection = DriverManager.getConnection(url, "passport", "")) {
      connection
          .createStatement()
          .execute(
              "insert into \"flyway_schema_history\" select 9999, '9999', 'x', 'SQL',"
                  + " 'V9999__x.sql', 1, 'passport', current_timestamp, 1, true");
    }
  }

  private static void starts(Map<String, String> settings) {
    try (Start start = Start.with(settings)) {
      assertThat(start.isReady()).as(start.output()).isTrue();
    }
  }

  private static String refusal(Map<String, String> settings) {
    try (Start start = Start.with(settings)) {
      return start.refusal();
    }
  }

  private Map<String, String> evaluation() throws IOException {
    Map<String, String> settings = new HashMap<>();
    settings.put("PASSPORT_HOME", home().toString());
    settings.put("MICRONAUT_SERVER_PORT", String.valueOf(FreePort.next()));
    settings.put("PASSPORT_OPERATOR_PASSWORD", RunningSystem.OPERATOR_PASSWORD);
    return settings;
  }

  /** All that production asks for; nobody answers where the database is said to be. */
  private Map<String, String> production() throws IOException {
    Map<String, String> settings = evaluation();
    settings.remove("PASSPORT_OPERATOR_PASSWORD");
    settings.put("MICRONAUT_ENVIRONMENTS", "production");
    settings.put("PASSPORT_TRANSPARENCY", "none");
    settings.put(
        "DATASOURCES_DEFAULT_URL", "jdbc:postgresql://localhost:" + FreePort.next() + "/none");
    settings.put("PASSPORT_MAIL_SMTP_HOST", "localhost");
    settings.put("PASSPORT_BASE_URL", "https://passport.example.jp");
    settings.put("PASSPORT_KEY_STORE_SECRET", SECRET);
    return settings;
  }

  private Path home() {
    return directory.resolve("home");
  }

  /** Every file below the home with a hash over it. */
  private Map<String, String> files() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(home())) {
      for (Path file : files.toList()) {
        hashes.put(
            home().relativize(file).toString(),
            Files.isDirectory(file) ? "directory" : hash(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
