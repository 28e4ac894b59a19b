package jp.passportweb.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("SRC-1 検索条件入力画面")
class SearchFormTest {
  @Test
  @DisplayName("SRC-1 nothing typed narrows nothing")
  void empty() {
    assertThat(read(Map.of("date", "", "fromYear", " ", "text1", "", "joiner", "AND")))
        .isEqualTo(new FormResult.Complete<>(Search.NOTHING_SAID));
  }

  @Test
  @DisplayName("SRC-1 every field says its condition")
  void full() {
    Map<String, String> typed =
        Map.ofEntries(
            Map.entry("date", "ISSUED"),
            Map.entry("fromYear", "２０２６"),
            Map.entry("fromMonth", "2"),
            Map.entry("fromDay", "01"),
            Map.entry("untilYear", "2026"),
            Map.entry("untilMonth", "2"),
            Map.entry("untilDay", "28"),
            Map.entry("requestType", "REISSUE"),
            Map.entry("serviceKind", CatalogSamples.SR.text()),
            Map.entry("download", "NOT_YET"),
            Map.entry("in1", "ORGANIZATION"),
            Map.entry("text1", " 青空 "),
            Map.entry("joiner", "OR"),
            Map.entry("in2", "SERVER_NAME"),
            Map.entry("text2", "%"));
    assertThat(read(typed))
        .isEqualTo(
            new FormResult.Complete<>(
                new Search(
                    new Period(
                        SearchDate.ISSUED, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)),
                    RequestType.REISSUE,
                    CatalogSamples.SR,
                    Download.NOT_YET,
                    null,
                    List.of(
                        new Phrase(SearchedText.ORGANIZATION, "青空"),
                        new Phrase(SearchedText.SERVER_NAME, "%")),
                    Joiner.OR,
                    "")));
  }

  @ParameterizedTest(name = "{0} {1}/{2}/{3} 〜 {4}: {5} {6}")
  @CsvSource({
    "APPLIED, 2026, 2, 29, 2026, from, NotADate",
    "APPLIED, 2026, 13, 1, 2026, from, NotADate",
    "APPLIED, 26, 1, 1, 2026, from, NotADate",
    "APPLIED, 2026, '', 1, 2026, from, NotADate",
    "APPLIED, 2026, 一, 1, 2026, from, NotADate",
    "APPLIED, 2026, 3, 2, 2026, until, EndsBeforeItBegins",
    "APPLIED, '', '', '', '', from, Missing",
    "'', 2026, 1, 1, '', date, NotAChoice",
    "LATER, 2026, 1, 1, '', date, NotAChoice"
  })
  @DisplayName("SRC-1 a wrong period is said at its field")
  void wrongPeriod(
      String date, String year, String month, String day, String end, String field, String why) {
    Map<String, String> until =
        end.isEmpty() ? Map.of() : Map.of("untilYear", end, "untilMonth", "3", "untilDay", "1");
    Map<String, String> typed = new java.util.HashMap<>(until);
    typed.putAll(Map.of("date", date, "fromYear", year, "fromMonth", month, "fromDay", day));
    isRefused(typed, field, why);
  }

  @ParameterizedTest(name = "{0}={1}: {2} {3}")
  @CsvSource({
    "text1, a, in1, NotAChoice",
    "in2, COUPON, text2, Missing",
    "requestType, OTHER, requestType, NotAChoice",
    "serviceKind, OTHER, serviceKind, NotAChoice",
    "download, OTHER, download, NotAChoice",
    "serverType, OTHER, serverType, NotAChoice",
    "joiner, XOR, joiner, NotAChoice"
  })
  @DisplayName("SRC-1 half a condition, or what nobody offered, is said at its field")
  void wrongChoice(String name, String value, String field, String why) {
    isRefused(Map.of(name, value), field, why);
  }

  @Test
  @DisplayName("SRC-1 a text is at most 100 characters long")
  void longest() {
    assertThat(read(Map.of("q", "あ".repeat(100))).problems()).isEmpty();
    assertThat(read(Map.of("q", "あ".repeat(101))).problems())
        .containsExactly(new FieldProblem("q", new InputProblem.TooLong(100, 101)));
  }

  private static void isRefused(Map<String, String> typed, String field, String why) {
    assertThat(read(typed).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.field()).isEqualTo(field))
        .satisfies(
            problem -> assertThat(problem.problem().getClass().getSimpleName()).isEqualTo(why));
  }

  private static FormResult<Search> read(Map<String, String> typed) {
    return SearchForm.read(typed, CatalogSamples.catalog());
  }
}
