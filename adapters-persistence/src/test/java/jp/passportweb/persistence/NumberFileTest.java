package jp.passportweb.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import jp.passportweb.domain.numbering.GivenNumbersContract;
import jp.passportweb.domain.numbering.Series;
import jp.passportweb.persistence.numbering.NumberFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("APP-3: the numbers given out, in a file")
class NumberFileTest extends GivenNumbersContract {
  private final Path file;

  NumberFileTest(@TempDir Path directory) {
    super(new NumberFile(directory.resolve("ca/numbers")));
    file = directory.resolve("ca/numbers");
  }

  @Test
  @DisplayName("APP-3 another process reads what one has noted, in words that people can mend")
  void shared() throws IOException {
    new NumberFile(file).given(Series.CONTRACT_CODE, 12);
    assertThat(Files.readString(file)).contains("contract-code=12\n");
    Files.writeString(file, "# raised after a restore\ncontract-code=40\n");
    assertThat(new NumberFile(file).highest(Series.CONTRACT_CODE)).isEqualTo(40);
  }

  @Test
  @DisplayName("APP-3 a file that cannot be understood stops, and is not taken for an empty one")
  void garbled() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "contract-code=many\n");
    assertThatThrownBy(() -> new NumberFile(file).highest(Series.CONTRACT_CODE))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  @DisplayName("APP-3 of many that note at once the highest is remembered")
  void atOnce() {
    IntStream.rangeClosed(1, 60)
        .parallel()
        .forEach(number -> new NumberFile(file).given(Series.RECEIPT_NUMBER, number));
    assertThat(new NumberFile(file).highest(Series.RECEIPT_NUMBER)).isEqualTo(60);
  }
}
