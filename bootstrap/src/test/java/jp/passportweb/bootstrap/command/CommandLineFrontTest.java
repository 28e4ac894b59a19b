package jp.passportweb.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the command line understands, before anything is opened")
class CommandLineFrontTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path directory;

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "serve",
        "--port 80",
        "-Dmicronaut.server.port=80",
        "operator",
        "operators list",
        "operator remove x",
        "operator add",
        "operator add hanako",
        "operator add hanako --name x",
        "operator add hanako --role examiner",
        "operator add hanako --name x --role chief",
        "operator add hanako --name x --role examiner --password secret",
        "operator add hanako jiro --name x --role examiner",
        "operator list all",
        "operator disable",
        "operator reset-password",
        "operator reset-password hanako secret",
        "keys",
        "keys import",
        "keys import a b",
        "keys import a --format md5",
        "keys import a --size big",
        "keys import -",
        "keys list --all",
        "keys remove",
        "perspective tokyo",
        "perspective --port 80"
      })
  @DisplayName(
      "what is not understood is said on the error stream with the usage, and exits with 2")
  void notUnderstood(String arguments) {
    assertThat(run(arguments.split(" "))).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isNotBlank();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "--help, operator",
    "-h, keys",
    "operator --help, reset-password",
    "operator add --help, --role",
    "operator list --help, disabled|not let in",
    "operator disable --help, LOGIN",
    "operator enable --help, LOGIN",
    "operator reset-password --help, --generate",
    "keys --help, import",
    "keys import --help, openssl-blacklist",
    "keys list --help, imported",
    "keys remove --help, NAME",
    "perspective --help, Open MPIC"
  })
  @DisplayName("every command explains itself on the standard output, and exits with 0")
  void help(String arguments, String said) {
    assertThat(run(arguments.split(" "))).isZero();
    assertThat(out.toString()).contains("Usage:").containsPattern(said);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  @DisplayName("a file that is not there is refused before the database is opened")
  void noFile() {
    assertThat(run("keys", "import", directory.resolve("nowhere").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("no file that can be read").contains("nowhere");
  }

  @Test
  @DisplayName("a password that was not given is refused before the database is opened")
  void noPassword() {
    assertThat(run("operator", "add", "hanako", "--name", "x", "--role", "Examiner")).isEqualTo(1);
    assertThat(err.toString()).contains("--generate");
  }

  @Test
  @DisplayName("a list is read line by line, compressed or not, as often as asked")
  void lists() throws IOException {
    Path plain = Files.writeString(directory.resolve("a.txt"), "ab\r\n\ncd\n" + "e".repeat(999));
    Path compressed = directory.resolve("a.gz");
    try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(compressed))) {
      gzip.write(Files.readAllBytes(plain));
    }
    for (Path file : List.of(plain, compressed)) {
      try (ListOnDisk list = ListOnDisk.of(file.toString())) {
        assertThat(lines(list)).isEqualTo(lines(list)).hasSize(4).startsWith("ab\r", "", "cd");
        assertThat(lines(list).getLast().length()).isBetween(200, 300);
        assertThat(list.name()).isEqualTo(file.getFileName().toString());
      }
    }
  }

  private static List<String> lines(ListOnDisk list) {
    List<String> lines = new ArrayList<>();
    list.eachLine(lines::add);
    return lines;
  }

  private int run(String... arguments) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out, true),
            new PrintWriter(err, true));
    return new CommandLineFront(terminal, Throwable::getMessage).run(arguments);
  }
}
