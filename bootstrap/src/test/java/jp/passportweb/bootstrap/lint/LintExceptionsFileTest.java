package jp.passportweb.bootstrap.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.LintException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("LINT-1 the file of exceptions from linting")
class LintExceptionsFileTest {
  @Test
  @DisplayName("a line for each; blank lines and comments say nothing")
  void lines() {
    assertThat(
            LintExceptionsFile.read(
                    Stream.of("# why", "", " zlint | e_rule | 2026-12-01 | it misreads | issue 1 "))
                .all())
        .containsExactly(
            new LintException(
                "zlint", "e_rule", LocalDate.of(2026, 12, 1), "it misreads", "issue 1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zlint | e_rule | 2026-12-01 | it misreads",
        "zlint | e_rule | 2026-12-01 | | issue 1",
        "zlint | e_rule | tomorrow | it misreads | issue 1",
        "zlint | e_rule | 2026-12-01 | it | misreads | issue 1"
      })
  @DisplayName("a line that is not understood is quoted, and nothing starts")
  void wrong(String line) {
    assertThatThrownBy(() -> LintExceptionsFile.read(Stream.of(line))).hasMessageContaining(line);
  }

  @Test
  @DisplayName("what this system was built with can be read, and docs/lint.md shows each")
  void delivered() throws Exception {
    String shown = Files.readString(Path.of("../docs/lint.md"));
    List<LintException> all = LintExceptionsFile.read().all();
    assertThat(all)
        .allSatisfy(exception ->
            assertThat(shown)
                .contains(
                    "| %s | %s | %s | %s | %s |"
                        .formatted(
                            exception.linter(),
                            exception.code(),
                            exception.from(),
                            exception.reason(),
                            exception.source())));
    assertThat(shown.contains("No exception is made now.")).isEqualTo(all.isEmpty());
  }
}
