package jp.passportweb.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("REP-1 the axis of a plot")
class ScaleTest {
  @ParameterizedTest(name = "REP-1 up to {0}: {2} lines, {1} apart")
  @CsvSource({
    "0, 1, 1",
    "1, 1, 1",
    "4, 1, 4",
    "5, 2, 3",
    "8, 2, 4",
    "9, 5, 2",
    "21, 10, 3",
    "40, 10, 4",
    "41, 20, 3",
    "240, 100, 3",
    "1800, 500, 4",
    "2001, 1000, 3"
  })
  void steps(int largest, int step, int steps) {
    assertThat(Scale.upTo(largest)).isEqualTo(new Scale(step, steps));
  }

  @ParameterizedTest(name = "REP-1 {1} of {0} stands within the plot")
  @CsvSource({"1800, 1800", "1800, 0", "1, 1", "7, 3"})
  void within(int largest, int count) {
    Scale scale = Scale.upTo(largest);
    assertThat(scale.y(count)).isBetween(18, Scale.GROUND);
    assertThat(scale.y(count) + scale.height(count)).isEqualTo(Scale.GROUND);
  }
}
