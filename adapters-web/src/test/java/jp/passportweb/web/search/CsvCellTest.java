package jp.passportweb.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("SRC-1 a cell of the file")
class CsvCellTest {
  static Stream<Arguments> cells() {
    return Stream.of(
        Arguments.of("", "\"\""),
        Arguments.of("青空商事", "\"青空商事\""),
        Arguments.of("a,b", "\"a,b\""),
        Arguments.of("a \"b\"", "\"a \"\"b\"\"\""),
        Arguments.of("a\nb", "\"a\nb\""),
        Arguments.of("a=b", "\"a=b\""),
        Arguments.of("*.example.jp", "\"*.example.jp\""),
        Arguments.of("=1+1", "\"'=1+1\""),
        Arguments.of("+81", "\"'+81\""),
        Arguments.of("-1", "\"'-1\""),
        Arguments.of("@SUM(A1)", "\"'@SUM(A1)\""),
        Arguments.of("＝1", "\"'＝1\""),
        Arguments.of("＋1", "\"'＋1\""),
        Arguments.of("－1", "\"'－1\""),
        Arguments.of("＠a", "\"'＠a\""),
        Arguments.of("\t=1", "\"'\t=1\""),
        Arguments.of("\r=1", "\"'\r=1\""),
        Arguments.of("\n=1", "\"'\n=1\""),
        Arguments.of("=\"x\"", "\"'=\"\"x\"\"\""));
  }

  @ParameterizedTest
  @MethodSource("cells")
  @DisplayName("SRC-1 every cell stands in quotes, and none is a formula")
  void cell(String text, String cell) {
    assertThat(CsvCell.of(text)).isEqualTo(cell);
  }
}
