package jp.passportweb.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command line of the packaged jar")
@Tag("long")
class CommandsIT {
  private static final String PASSWORD = "correct horse 12";

  @TempDir Path home;

  @Test
  @DisplayName("an unknown argument is an error and never a server")
  void unknownArgument() {
    Ended ended = run(embedded(), "", "--server.port=1");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("--server.port=1").contains("Usage:");
    assertThat(home).isEmptyDirectory();
  }

  @Test
  @DisplayName("on the embedded default: staff are made, listed, disabled; no authority is made")
  void embeddedDefault() {
    Map<String, String> settings = embedded();
    Ended added =
        run(
            settings,
            PASSWORD + "\n",
            "operator",
            "add",
            "hanako",
            "--name",
            "Hanako H.",
            "--role",
            "approver");
    assertThat(added.code()).as(added.err()).isZero();
    assertThat(added.out()).isEqualToIgnoringNewLines("hanako can log in");
    Ended again =
        run(settings, PASSWORD, "operator", "add", "hanako", "--name", "x", "--role", "auditor");
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("there is an operator hanako already");
    Ended reset = run(settings, "", "operator", "reset-password", "hanako", "--generate");
    assertThat(reset.code()).as(reset.err()).isZero();
    assertThat(reset.out()).containsPattern("password: [A-Za-z0-9_-]{20}  \\(shown only once\\)");
    assertThat(run(settings, "", "operator", "disable", "hanako").code()).isZero();
    assertThat(run(settings, "", "operator", "disable", "nobody").code()).isEqualTo(1);
    Ended list = run(settings, "", "operator", "list");
    assertThat(list.out()).containsPattern("hanako +approver +disabled .* Hanako H\\. +-");
    assertThat(list.err()).isEmpty();
    assertThat(home.resolve("ca")).isEmptyDirectory();
  }

  @Test
  @DisplayName("a list is imported once; of a bad one nothing is kept")
  void keyLists() throws IOException {
    Map<String, String> settings = embedded();
    Path good = Files.writeString(home.resolve("compromised.txt"), "# ours\n" + "ab".repeat(32));
    Path bad = Files.writeString(home.resolve("bad.txt"), "ab".repeat(32) + "\nnonsense\n");
    Ended first = run(settings, "", "keys", "import", good.toString());
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).contains("imported compromised.txt: 1 keys, SPKI SHA-256");
    Ended second = run(settings, "", "keys", "import", good.toString());
    assertThat(second.code()).isZero();
    assertThat(second.out()).contains("already imported");
    Ended refused = run(settings, "", "keys", "import", bad.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("line 2: not hexadecimal")
        .contains("1 bad line; nothing was imported");
    Ended piped =
        run(settings, "cd".repeat(10), "keys", "import", "-", "--name=weak", "--size=2048");
    assertThat(piped.out()).contains("imported weak: 1 keys, Debian's, RSA 2048");
    Ended list = run(settings, "", "keys", "list");
    assertThat(list.out().lines()).hasSize(3);
    assertThat(list.out()).containsPattern("weak +1 .*command:");
  }

  @Test
  @DisplayName("while a server has the embedded database, one sentence says so")
  void inUse() {
    try (RunningSystem system = RunningSystem.onEmptyHome(Map.of())) {
      Ended ended = run(Map.of("PASSPORT_HOME", system.home().toString()), "", "operator", "list");
      assertThat(ended.code()).isEqualTo(3);
      assertThat(ended.err().lines()).hasSize(1);
      assertThat(ended.err()).contains("the database is in use");
    }
  }

  @Test
  @DisplayName("in production, on PostgreSQL, beside a node: an operator is made, a list imported")
  void production() throws IOException, InterruptedException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      Map<String, String> settings = production(postgres);
      try (RunningSystem node = RunningSystem.onEmptyHome(settings)) {
        Map<String, String> here = new HashMap<>(settings);
        here.put("PASSPORT_HOME", node.home().toString());
        assertThat(health(node))
            .contains(
                "no list of compromised keys has been imported",
                "nothing can be proven: not set are PASSPORT_PERSPECTIVE_ID",
                "no issuance: ");
        Ended added =
            run(
                here,
                PASSWORD,
                "operator",
                "add",
                "hanako",
                "--name",
                "Hanako H.",
                "--role",
                "examiner",
                "--mail",
                "hanako@passport.example");
        assertThat(added.code()).as(added.err()).isZero();
        Ended list = run(here, "", "operator", "list");
        assertThat(list.out().lines()).hasSize(2);
        assertThat(list.out()).contains("hanako@passport.example");
        Path keys = Files.writeString(home.resolve("compromised.txt"), "ab".repeat(32));
        assertThat(run(here, "", "keys", "import", keys.toString()).code()).isZero();
        assertThat(health(node)).doesNotContain("compromised");
      }
    }
    Ended without = run(Map.of("MICRONAUT_ENVIRONMENTS", "production"), "", "operator", "list");
    assertThat(without.code()).isEqualTo(3);
    assertThat(without.err()).contains("DATASOURCES_DEFAULT_URL");
    assertThat(without.err().lines()).hasSize(1);
  }

  private Map<String, String> embedded() {
    return Map.of("PASSPORT_HOME", home.toString());
  }

  private static Map<String, String> production(EmbeddedPostgres postgres) {
    return Map.of(
        "MICRONAUT_ENVIRONMENTS",
        "production",
        "PASSPORT_TRANSPARENCY",
        "none",
        "DATASOURCES_DEFAULT_URL",
        postgres.getJdbcUrl("postgres", "postgres"),
        "DATASOURCES_DEFAULT_USERNAME",
        "postgres",
        "PASSPORT_KEY_STORE_SECRET",
        "q6pXgn1J2c0mVJt3Zk9dQeW8uYr5LsTbHfAo7iN4xCE=",
        "PASSPORT_MAIL_SMTP_HOST",
        "localhost",
        "PASSPORT_BASE_URL",
        "https://passport.example",
        "PASSPORT_LINT_COMMAND",
        "sh -c \"openssl x509 -noout -subject | grep -q specimen && echo E: e_specimen; true\"",
        "PASSPORT_OPERATOR_PASSWORD",
        RunningSystem.NOT_SET);
  }

  private static String health(RunningSystem node) throws IOException, InterruptedException {
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(node.url("/health"))).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  private record Ended(int code, String out, String err) {}

  private Ended run(Map<String, String> settings, String input, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("passport.jar")));
    command.addAll(List.of(arguments));
    try {
      Path out = Files.createTempFile("command", ".out");
      Path err = Files.createTempFile("command", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().putAll(settings);
      builder.environment().values().removeIf(RunningSystem.NOT_SET::equals);
      Process process = StartCache.start(builder);
      try (var stdin = process.getOutputStream()) {
        stdin.write(input.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        // It ended without reading.
        assertThat(e).isNotNull();
      }
      return new Ended(process.waitFor(), Files.readString(out), Files.readString(err));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
