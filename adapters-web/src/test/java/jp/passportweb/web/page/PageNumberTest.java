package jp.passportweb.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The page of a list that an address asks for")
class PageNumberTest {
  @ParameterizedTest(name = "“{0}” is page {1}")
  @CsvSource({
    "1, 1",
    "2, 2",
    "99999, 99999",
    "'', 1",
    "0, 1",
    "00, 1",
    "-1, 1",
    "+2, 1",
    "100000, 1",
    "2147483648, 1",
    "' 2', 1",
    "1.5, 1",
    "٣, 1",
    "３, 1",
    "x, 1"
  })
  @DisplayName("what is none, or too large to be one, is the first")
  void parsed(String text, int page) {
    assertThat(PageNumber.parse(text)).isEqualTo(page);
  }
}
