package jp.passportweb.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.Map;
import jp.passportweb.domain.applicationrecord.RecordLists.Column;
import jp.passportweb.domain.applicationrecord.RecordLists.Sort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SRC-1 the address of a list")
class ListQueryTest {
  private static final ListQuery EVERYTHING_SAID =
      new ListQuery(
          Map.of("text1", "青空 & 100%=_+", "date", "ISSUED"),
          new Sort(Column.VALIDITY, true),
          true,
          3);

  @Test
  @DisplayName("SRC-1 says everything, and is read as what was said")
  void roundTrip() {
    String address = EVERYTHING_SAID.address("/user/search/results");
    assertThat(read(address)).isEqualTo(EVERYTHING_SAID);
  }

  @Test
  @DisplayName("LST-1 says nothing that goes without saying")
  void plain() {
    ListQuery query = read("/user?q=&sort=&order=asc&page=1&past=no");
    assertThat(query.conditions()).isEmpty();
    assertThat(query.at(1).sortedBy(new Sort(Column.APPLIED_AT, false)).address("/user"))
        .isEqualTo("/user");
  }

  @Test
  @DisplayName("LST-1 another order or another half begins at the first page")
  void firstPage() {
    assertThat(EVERYTHING_SAID.ofPast(false).page()).isEqualTo(1);
    assertThat(EVERYTHING_SAID.sortedBy(new Sort(Column.COUPON, true)).page()).isEqualTo(1);
    assertThat(EVERYTHING_SAID.at(4).conditions()).isEqualTo(EVERYTHING_SAID.conditions());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "10000000", "1.5", "٣"})
  @DisplayName("LST-1 a page that is no number is the first, an unknown column the latest first")
  void unknown(String page) {
    ListQuery query = read("/user?sort=NONE&page=" + page);
    assertThat(query.page()).isEqualTo(1);
    assertThat(query.sort()).isEqualTo(new Sort(Column.APPLIED_AT, false));
  }

  private static ListQuery read(String address) {
    return ListQuery.of(new QueryStringDecoder(address).parameters());
  }
}
