package jp.passportweb.domain.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.Parsed;

/** Reads a day from its year, month and day, in either width of digits. */
final class CivilDay {
  private CivilDay() {}

  static Parsed<LocalDate> of(List<String> parts) {
    List<String> digits = parts.stream().map(JapaneseText::normalized).toList();
    if (!digits.getFirst().matches("[0-9]{4}")
        || digits.stream().anyMatch(part -> !part.matches("[0-9]{1,4}"))) {
      return Parsed.bad(new InputProblem.NotADate());
    }
    try {
      List<Integer> numbers = digits.stream().map(Integer::valueOf).toList();
      return Parsed.good(LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2)));
    } catch (DateTimeException noSuchDay) {
      return Parsed.bad(new InputProblem.NotADate());
    }
  }
}
