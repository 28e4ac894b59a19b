package jp.passportweb.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.report.Course.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("REP-1 how long people waited")
class WaitTest {
  private static final Instant AT = Instant.parse("2026-11-20T00:00:00Z");
  private static final ServiceCode SR = new ServiceCode("SR30");

  @ParameterizedTest(name = "REP-1 of {0} that took 1 to {0} hours: median {1}, ninetieth {2}")
  @CsvSource({"1, 1, 1", "2, 1, 2", "3, 2, 3", "9, 5, 9", "10, 5, 9", "11, 6, 10", "100, 50, 90"})
  void ranks(int cases, int median, int ninetieth) {
    List<Course> courses =
        IntStream.rangeClosed(1, cases)
            .mapToObj(hours -> new Course(SR, AT, null, null, null, after(cases + 1 - hours)))
            .toList();
    assertThat(Wait.of(courses, Stage.WHOLE))
        .contains(new Wait(Duration.ofHours(median), Duration.ofHours(ninetieth), cases));
  }

  @Test
  @DisplayName(
      "REP-1 each stage from where the one before ended; what was not gone through is missing")
  void stages() {
    Course whole = new Course(SR, AT, after(24), after(30), after(31), after(33));
    assertThat(whole.lasting(Stage.DOCUMENTS)).contains(Duration.ofHours(24));
    assertThat(whole.lasting(Stage.EXAMINATION)).contains(Duration.ofHours(6));
    assertThat(whole.lasting(Stage.APPROVAL)).contains(Duration.ofHours(1));
    assertThat(whole.lasting(Stage.ISSUANCE)).contains(Duration.ofHours(2));
    assertThat(whole.lasting(Stage.WHOLE)).contains(Duration.ofHours(33));
    Course without = new Course(SR, AT, null, after(3), null, after(4));
    assertThat(without.lasting(Stage.DOCUMENTS)).isEmpty();
    assertThat(without.lasting(Stage.EXAMINATION)).contains(Duration.ofHours(3));
    assertThat(without.lasting(Stage.APPROVAL)).isEmpty();
    assertThat(Wait.of(List.of(without), Stage.APPROVAL)).isEmpty();
    Course late = new Course(SR, AT, after(5), after(3), after(4), after(6));
    assertThat(late.lasting(Stage.EXAMINATION)).contains(Duration.ZERO);
  }

  private static Instant after(int hours) {
    return AT.plus(Duration.ofHours(hours));
  }
}
