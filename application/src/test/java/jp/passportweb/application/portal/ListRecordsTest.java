package jp.passportweb.application.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.search.Search;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("LST-1, LST-2 お申込一覧")
class ListRecordsTest {
  private static final RecordLists.Sort LATEST_FIRST =
      new RecordLists.Sort(RecordLists.Column.APPLIED_AT, false);

  private final House house = new House();

  @ParameterizedTest(name = "{0}: listed {1}")
  @CsvSource({
    "2033-02-20T02:59:59.999Z, true",
    "2033-02-20T03:00:00Z, false",
    "2033-02-21T03:00:00Z, false"
  })
  @DisplayName("LST-2 a record is listed while its certificate was issued less than 75 months ago")
  void seventyFiveMonths(Instant now, boolean listed) {
    AccountId account = accountOf(house.hasIssued(FilledForm.of(CatalogSamples.SR)));
    house.clock().setTo(now);
    assertThat(list(account, true).total()).isEqualTo(listed ? 1 : 0);
  }

  @Test
  @DisplayName("LST-2 what was never issued is listed however old it is")
  void neverIssued() {
    AccountId account = accountOf(house.applies(FilledForm.of(CatalogSamples.SR)));
    house.clock().setTo(Instant.parse("2040-01-01T00:00:00Z"));
    assertThat(list(account, false).total()).isEqualTo(1);
  }

  @Test
  @DisplayName("an account sees its own records, and nobody else's")
  void own() {
    AccountId account = accountOf(house.applies(FilledForm.of(CatalogSamples.SR)));
    RecordId others = house.applies(FilledForm.of(CatalogSamples.EV));
    assertThat(list(account, false).rows())
        .extracting(RecordSummary::id)
        .hasSize(1)
        .doesNotContain(others);
    assertThat(house.customer().showRecord().show(account, others)).isEmpty();
  }

  @Test
  @DisplayName("LST-1 a page before the first is the first")
  void firstPage() {
    AccountId account = accountOf(house.applies(FilledForm.of(CatalogSamples.SR)));
    assertThat(
            house
                .customer()
                .listRecords()
                .list(account, false, Search.NOTHING_SAID, LATEST_FIRST, 0)
                .page())
        .isEqualTo(1);
  }

  private RecordLists.Page list(AccountId account, boolean past) {
    return house.customer().listRecords().list(account, past, Search.NOTHING_SAID, LATEST_FIRST, 1);
  }

  private AccountId accountOf(RecordId record) {
    return house.record(record).account();
  }
}
