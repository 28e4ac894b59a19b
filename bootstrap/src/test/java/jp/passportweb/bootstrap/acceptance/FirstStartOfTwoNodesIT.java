package jp.passportweb.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("NOD-2: two nodes that start at once on one empty PostgreSQL")
class FirstStartOfTwoNodesIT {
  private static final String SECRET = "4jxKfmzVw0nDqG3R8mP5sL1bYt7uQe9aCk2hXo6iZdE=";

  @TempDir Path directory;

  @Test
  @DisplayName(
      "NOD-2 one makes the authorities; the other waits, is refused, and starts with its" + " keys")
  void two() throws IOException, SQLException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      List<Map<String, String>> nodes = List.of(node(postgres, "first"), node(postgres, "second"));
      List<Start> starts = nodes.stream().map(Start::with).toList();
      try {
        List<Boolean> ready = starts.stream().map(Start::isReady).toList();
        assertThat(ready).containsExactlyInAnyOrder(true, false);
        int refused = ready.indexOf(false);
        assertThat(starts.get(refused).refusal())
            .startsWith("1 Passport for Web cannot start: the keys of Passport for Web ")
            .contains("no second authority of the same name is made");
        Path lacking = Path.of(nodes.get(refused).get("PASSPORT_HOME")).resolve("ca");
        assertThat(keyStores(lacking)).isEmpty();
        assertThat(authorities(postgres)).isEqualTo(4);
        copy(Path.of(nodes.get(1 - refused).get("PASSPORT_HOME")).resolve("ca"), lacking);
        try (Start again = Start.with(nodes.get(refused))) {
          assertThat(again.isReady()).as(again.output()).isTrue();
        }
        assertThat(authorities(postgres)).isEqualTo(4);
      } finally {
        starts.forEach(Start::close);
      }
    }
  }

  private Map<String, String> node(EmbeddedPostgres postgres, String name) throws IOException {
    return Map.of(
        "MICRONAUT_ENVIRONMENTS",
        "production",
        "PASSPORT_TRANSPARENCY",
        "none",
        "PASSPORT_HOME",
        directory.resolve(name).toString(),
        "MICRONAUT_SERVER_PORT",
        String.valueOf(FreePort.next()),
        "DATASOURCES_DEFAULT_URL",
        postgres.getJdbcUrl("postgres", "postgres"),
        "DATASOURCES_DEFAULT_USERNAME",
        "postgres",
        "PASSPORT_MAIL_SMTP_HOST",
        "localhost",
        "PASSPORT_BASE_URL",
        "https://passport.example.jp",
        "PASSPORT_KEY_STORE_SECRET",
        SECRET);
  }

  private static int authorities(EmbeddedPostgres postgres) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        ResultSet row =
            connection.createStatement().executeQuery("select count(*) from authority")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static List<Path> keyStores(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".p12")).toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
