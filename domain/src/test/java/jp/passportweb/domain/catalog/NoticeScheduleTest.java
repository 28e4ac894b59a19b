package jp.passportweb.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("NOT-1 the schedule of notices")
class NoticeScheduleTest {
  private static final LocalDate END = LocalDate.of(2027, 6, 10);

  @ParameterizedTest(name = "{0} days before the end: {1}, or {2}")
  @CsvSource({
    "91, , ",
    "90, , 90",
    "61, , 90",
    "60, 60, 60",
    "59, 60, 60",
    "31, 60, 60",
    "30, 30, 30",
    "11, 30, 30",
    "10, 30, 10",
    "1, 30, 10",
    "0, , ",
    "-1, , "
  })
  @DisplayName("the newest day that has come, by 60/30 and by 90/60/30/10")
  void newest(int daysBefore, Integer delivered, Integer longer) {
    LocalDate today = END.minusDays(daysBefore);
    assertThat(new NoticeSchedule(List.of(60, 30)).newest(END, today).orElse(null))
        .isEqualTo(delivered);
    assertThat(new NoticeSchedule(List.of(10, 30, 60, 90)).newest(END, today).orElse(null))
        .isEqualTo(longer);
  }

  @Test
  @DisplayName("the ends of a day's turns follow each other without a gap")
  void turns() {
    LocalDate today = LocalDate.of(2027, 4, 11);
    assertThat(new NoticeSchedule(List.of(60, 30)).turns(today))
        .containsExactly(
            new NoticeSchedule.Turn(30, LocalDate.of(2027, 4, 12), LocalDate.of(2027, 5, 11)),
            new NoticeSchedule.Turn(60, LocalDate.of(2027, 5, 12), LocalDate.of(2027, 6, 10)));
  }

  @ParameterizedTest
  @CsvSource({"91", "0", "-1"})
  @DisplayName("no day on which nothing could be done about it")
  void refused(int days) {
    assertThatThrownBy(() -> new NoticeSchedule(List.of(days, 30)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NoticeSchedule(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
