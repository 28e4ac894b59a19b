package jp.passportweb.pki.independent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintFinding.Severity;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.authority.ContentBuilder;
import jp.passportweb.pki.authority.TestAuthority;
import jp.passportweb.pki.independent.LintCommand.Encoding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("LINT-1 a program of operations' choice reads what is to be signed")
class CommandLinterTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Der GOOD = TestAuthority.AUTHORITY.toBeSigned(ContentBuilder.sr().build());

  @TempDir Path directory;

  @Test
  @DisplayName("PEM on the standard input: OpenSSL reads the certificate that would be signed")
  void openssl() throws Exception {
    String program =
        script(
            """
            openssl x509 -noout -subject -ext subjectAltName | grep -q example.co.jp \\
              || echo "E: e_openssl cannot read it"
            """);
    assertThat(lint(program, Encoding.PEM)).isEmpty();
  }

  @Test
  @DisplayName("DER in a file, which is gone afterwards")
  void file() throws Exception {
    String program =
        script(
            """
            echo "$1" > "$(dirname "$0")/path"
            openssl x509 -inform DER -in "$1" -noout || echo "E: e_openssl cannot read it"
            """);
    assertThat(lint(program + " {}", Encoding.DER)).isEmpty();
    assertThat(Path.of(Files.readString(directory.resolve("path")).strip())).doesNotExist();
  }

  @Test
  @DisplayName("what it finds is told by its name, errors and warnings apart")
  void findings() throws Exception {
    String program = script("echo 'E: e_bad so bad'; echo 'W: w_odd'; exit 2");
    assertThat(lint(program, Encoding.PEM))
        .containsExactly(
            new LintFinding.Foreign("linter", "e_bad", Severity.ERROR, "so bad"),
            new LintFinding.Foreign("linter", "w_odd", Severity.WARNING, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exit 1                                  | ended with 1",
        "kill -9 $$                              | ended with 137",
        "echo broken >&2; exit 3                 | ended with 3: broken",
        "echo '{\"a'                             | its JSON is not understood",
        "head -c 3000000 /dev/zero               | said too much",
        "head -c 3000000 /dev/zero >&2           | said too much",
      })
  @DisplayName("what is no answer passes nothing")
  void unread(String body, String why) throws Exception {
    assertThat(lint(script(body), Encoding.PEM))
        .singleElement()
        .satisfies(finding -> assertThat(finding.stops()).isTrue())
        .satisfies(finding -> assertThat(finding.line()).startsWith("UNREAD (linter): " + why));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sleep 300",
        "cat; sleep 300 & echo $! >> \"$(dirname \"$0\")/pids\"; wait",
        "(trap '' TERM; sleep 300) & echo $! >> \"$(dirname \"$0\")/pids\"; sleep 300"
      })
  @DisplayName("one that does not end is ended, with all that it began")
  void endless(String body) throws Exception {
    String program = script("echo $$ >> \"$(dirname \"$0\")/pids\"\n" + body);
    assertThat(lint(program, Encoding.PEM, Duration.ofSeconds(1)))
        .containsExactly(new LintFinding.Unread("linter", "did not end within 1 s"));
    for (String pid : Files.readAllLines(directory.resolve("pids"))) {
      for (ProcessHandle left : ProcessHandle.of(Long.parseLong(pid)).stream().toList()) {
        assertThat(left.onExit()).succeedsWithin(LONG);
      }
    }
  }

  @Test
  @DisplayName("one that is not there passes nothing, and says so when it is tried")
  void absent() {
    CommandLinter linter = linter(directory + "/none", Encoding.PEM, LONG, 1);
    assertThat(linter.lint(GOOD)).singleElement().isInstanceOf(LintFinding.Unread.class);
    assertThat(linter.whyUnfit()).get().asString().contains("cannot be started");
  }

  @Test
  @DisplayName("tried with a certificate full of faults, one that finds nothing is no linter")
  void tried() throws Exception {
    String fit =
        "openssl x509 -noout -ext subjectAltName | grep -q .invalid && echo E: e_tld; true";
    assertThat(ofCertificates(fit).whyUnfit()).isEmpty();
    assertThat(ofCertificates("cat; true").whyUnfit()).get().asString().contains("nothing wrong");
    assertThat(ofCertificates("exit 1").whyUnfit()).get().asString().contains("ended with 1");
  }

  @Test
  @DisplayName("tried with a list, one that cannot read it is no linter")
  void triedWithList() throws Exception {
    LintCommand good = command(script("openssl crl -noout"), Encoding.PEM, LONG, 1);
    assertThat(CommandLinter.ofLists(good).whyUnfit()).isEmpty();
    LintCommand bad = command(script("openssl x509 -noout"), Encoding.PEM, LONG, 1);
    assertThat(CommandLinter.ofLists(bad).whyUnfit()).get().asString().contains("ended with 1");
  }

  private CommandLinter ofCertificates(String body) throws IOException {
    return CommandLinter.ofCertificates(command(script(body), Encoding.PEM, LONG, 1));
  }

  @Test
  @DisplayName("it is told nothing of our environment but where programs are")
  void environment() throws Exception {
    String program = script("env > \"$(dirname \"$0\")/env\"");
    assertThat(lint(program, Encoding.PEM)).isEmpty();
    Stream<String> names =
        Files.readAllLines(directory.resolve("env")).stream()
            .map(line -> line.replaceFirst("=.*", ""));
    assertThat(names)
        .isSubsetOf("PATH", "LANG", "LC_ALL", "HOME", "TMPDIR", "PWD", "OLDPWD", "SHLVL", "_");
  }

  @Test
  @DisplayName("no more run at once than may; the others wait for their turn")
  void atOnce() throws Exception {
    String program =
        script(
            """
            mkdir "$(dirname "$0")/busy" || echo "E: e_two at once"
            sleep 0.1
            rmdir "$(dirname "$0")/busy"
            """);
    CommandLinter linter = linter(program, Encoding.PEM, LONG, 1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<LintFinding>>> runs =
          IntStream.range(0, 6).mapToObj(_ -> threads.submit(() -> linter.lint(GOOD))).toList();
      for (Future<List<LintFinding>> run : runs) {
        assertThat(run.get()).isEmpty();
      }
    }
  }

  @Test
  @DisplayName("one that never reads keeps nobody, however much there is to read")
  void unreading() throws Exception {
    Der much = Der.of(new byte[1 << 20]);
    assertThat(linter(script("true"), Encoding.PEM, LONG, 1).lint(much)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\"\""})
  @DisplayName("without a program there is no command")
  void none(String line) {
    assertThatThrownBy(() -> command(line, Encoding.PEM, LONG, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("a word with blanks stands in quotes")
  void words() {
    assertThat(command("/opt/my-lint -a \"b c\" {}", Encoding.PEM, LONG, 1))
        .satisfies(command ->
            assertThat(command.words()).containsExactly("/opt/my-lint", "-a", "b c", "{}"))
        .satisfies(command -> assertThat(command.name()).isEqualTo("my-lint"));
  }

  private List<LintFinding> lint(String line, Encoding encoding) {
    return lint(line, encoding, LONG);
  }

  private static List<LintFinding> lint(String line, Encoding encoding, Duration within) {
    return linter(line, encoding, within, 1).lint(GOOD);
  }

  private static CommandLinter linter(String line, Encoding encoding, Duration within, int atOnce) {
    return CommandLinter.ofCertificates(command(line, encoding, within, atOnce));
  }

  private static LintCommand command(String line, Encoding encoding, Duration within, int atOnce) {
    return LintCommand.of(line, encoding, within, atOnce);
  }

  private String script(String body) throws IOException {
    Path script = directory.resolve("linter");
    Files.writeString(script, Stream.of("#!/bin/sh", body, "").collect(Collectors.joining("\n")));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return script.toString();
  }
}
