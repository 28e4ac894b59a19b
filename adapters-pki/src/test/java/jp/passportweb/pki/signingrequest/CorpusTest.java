package jp.passportweb.pki.signingrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.application.signingrequest.SigningRequestExamination;
import jp.passportweb.domain.signingrequest.Finding;
import jp.passportweb.domain.signingrequest.KeyFinding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("REQUIREMENTS §6.2: CSRs that other projects keep to break readers with")
class CorpusTest {
  private static final Path CORPUS = Path.of("../../shared/corpus");

  @BeforeAll
  static void corpusIsThere() {
    assumeTrue(Files.isDirectory(CORPUS), "the corpus is not beside this project");
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("rows")
  @DisplayName("every file is refused or accepted as its row in the manifest says")
  void isDecidedAsExpected(String expected, String file) throws IOException {
    SigningRequestExamination examination =
        Examination.of(Files.readAllBytes(CORPUS.resolve(file)));
    boolean refused =
        examination.findings().stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);

    assertThat(examination.accepted()).isEqualTo(!refused);
    assertThat(examination.names().isEmpty()).isEqualTo(refused);
    switch (expected) {
      case "REJECT" -> assertThat(refused).as("%s", examination.findings()).isTrue();
      case "REJECT_OR_IGNORE" -> assertThat(examination.findings()).isNotEmpty();
      default -> assertThat(refused).as("%s", examination.findings()).isFalse();
    }
  }

  @Test
  @DisplayName("BR 6.1.1.3 (5): ROCA is found where it is, and not where it is not")
  void tellsRocaApart() throws IOException {
    assertThat(findings("roca__csr05.pem")).hasAtLeastOneElementOfType(KeyFinding.RocaKey.class);
    assertThat(findings("roca__csr03.pem")).doesNotHaveAnyElementsOfTypes(KeyFinding.class);
    assertThat(findings("boulder__fermat_csr.pem"))
        .hasAtLeastOneElementOfType(KeyFinding.ClosePrimes.class);
  }

  private static List<Finding> findings(String file) throws IOException {
    return Examination.of(Files.readAllBytes(CORPUS.resolve(file))).findings();
  }

  static Stream<String[]> rows() throws IOException {
    if (!Files.isDirectory(CORPUS)) {
      return Stream.<String[]>of(new String[] {"", ""});
    }
    return Files.readAllLines(CORPUS.resolve("manifest.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", 3))
        .map(cells -> new String[] {cells[1], cells[0]});
  }
}
