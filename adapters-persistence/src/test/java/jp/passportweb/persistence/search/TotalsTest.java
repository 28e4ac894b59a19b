package jp.passportweb.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("LST-1 a page that shows where the list ends needs no count")
class TotalsTest {
  @ParameterizedTest(name = "{0} rows of 20 on page {1}: {2}")
  @CsvSource({"0, 1, 0", "1, 1, 1", "19, 1, 19", "20, 1,", "1, 2, 21", "19, 3, 59", "0, 2,"})
  @DisplayName("the last page tells the total; a full one and one beyond the end do not")
  void seen(int rows, int page, Integer total) {
    OptionalInt expected = total == null ? OptionalInt.empty() : OptionalInt.of(total);
    assertThat(Totals.seen(rows, page, 20)).isEqualTo(expected);
  }
}
