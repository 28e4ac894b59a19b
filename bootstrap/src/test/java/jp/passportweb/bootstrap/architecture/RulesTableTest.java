package jp.passportweb.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.bootstrap.architecture.RulesTable.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("docs/rules.md and the sources say the same")
class RulesTableTest {
  private static final Path PROJECT = Path.of("..");
  private static final Map<String, String> SOURCES = sources();

  static List<Row> rows() {
    return RulesTable.read(text(PROJECT.resolve("docs/rules.md")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  @DisplayName("what a row names is there, and names the rule")
  void row(Row row) {
    assertThat(RulesTable.problems(row, SOURCES)).isEmpty();
  }

  @Test
  @DisplayName("every rule that a test tries has a row, and one row only")
  void complete() {
    assertThat(RulesTable.withoutRow(rows(), SOURCES)).isEmpty();
    assertThat(rows()).extracting(Row::rule).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("a table that is wrong is found out")
  void bites() {
    Map<String, String> sources =
        Map.of(
            "Rule", "/** Said (OTP-1). */",
            "RuleTest", "@DisplayName(\"OTP-1, OTP-2 are tried\")",
            "Other", "/** OTP-12, UTF-8, guide §6.2 */");
    List<Row> rows =
        RulesTable.read(
            """
            | rule | in short | said in | tried by |
            |---|---|---|---|
            | OTP-1 | good | Rule | RuleTest |
            | OTP-1 | named elsewhere | Other, Rule | RuleTest |
            | OTP-1 | not there | Gone | RuleTest |
            | OTP-1 | not tried | Rule | |
            """);
    assertThat(rows).hasSize(4);
    assertThat(rows.stream().map(row -> RulesTable.problems(row, sources)))
        .containsExactly(
            List.of(),
            List.of("Other is not there or does not name OTP-1"),
            List.of("Gone is not there or does not name OTP-1"),
            List.of("OTP-1 is not said or not tried"));
    assertThat(RulesTable.withoutRow(rows, sources)).containsExactly("OTP-2");
  }

  /** The texts of all sources of all modules, by simple name. */
  private static Map<String, String> sources() {
    try (Stream<Path> modules = Files.list(PROJECT)) {
      return modules
          .map(module -> module.resolve("src"))
          .filter(Files::isDirectory)
          .flatMap(RulesTableTest::javaFiles)
          .collect(
              Collectors.toMap(RulesTableTest::simpleName, RulesTableTest::text, String::concat));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> javaFiles(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String simpleName(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
