package jp.passportweb.domain.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lists that are shown a page at a time")
class PagingTest {
  @ParameterizedTest(name = "{0} rows, {1} on a page: {2} pages")
  @CsvSource({
    "0, 20, 1",
    "1, 20, 1",
    "20, 20, 1",
    "21, 20, 2",
    "5, 2, 3",
    "2147483647, 20, 107374183"
  })
  @DisplayName("the last page may be short, and there is always one")
  void pages(int total, int size, int pages) {
    assertThat(Paging.pages(total, size)).isEqualTo(pages);
  }
}
