package jp.passportweb.application.request.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.passportweb.application.request.draft.StartDraft.Outcome;
import jp.passportweb.application.story.Customer;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftLimits;
import jp.passportweb.domain.request.draft.DraftLimits.Reached;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("APP-6 nobody fills the database with drafts")
class StartDraftTest {
  private static final OfferingCode YEAR = new OfferingCode("SR30-1Y");
  private static final Outcome HOLDER = new Outcome.TooMany(Reached.HOLDER);
  private static final Outcome ADDRESS = new Outcome.TooMany(Reached.ADDRESS);

  private final House house = new House();
  private final StartDraft startDraft =
      new StartDraft(
          house.ports().drafts(),
          new DraftLimits(2, 3, 5, 4),
          house.world().key(),
          house.world().transactions(),
          house.clock());

  @Test
  @DisplayName("a browser has so many, until one is discarded")
  void perVisit() {
    begin("browser", Customer.ADDRESS);
    Draft second = begin("browser", Customer.ADDRESS);
    assertThat(visit("browser", Customer.ADDRESS)).isEqualTo(HOLDER);
    assertThat(visit("another", Customer.ADDRESS)).isInstanceOf(Outcome.Started.class);
    discard(second, "another");
    assertThat(visit("browser", Customer.ADDRESS)).isEqualTo(HOLDER);
    discard(second, "browser");
    assertThat(visit("browser", Customer.ADDRESS)).isInstanceOf(Outcome.Started.class);
  }

  @Test
  @DisplayName("an address begins so many in an hour, whatever browser it claims to be")
  void perHour() {
    for (int i = 0; i < 4; i++) {
      begin("browser " + i, Customer.ADDRESS);
    }
    assertThat(visit("fresh", Customer.ADDRESS)).isEqualTo(ADDRESS);
    assertThat(visit("fresh", "192.0.2.2")).isInstanceOf(Outcome.Started.class);
    house.clock().pass(Duration.ofHours(1));
    assertThat(visit("fresh", Customer.ADDRESS)).isEqualTo(ADDRESS);
    house.clock().pass(Duration.ofMillis(1));
    assertThat(visit("fresh", Customer.ADDRESS)).isInstanceOf(Outcome.Started.class);
  }

  @Test
  @DisplayName("an address has so many at all, until they are swept")
  void perAddress() {
    for (int i = 0; i < 5; i++) {
      begin("browser " + i, Customer.ADDRESS);
      house.clock().pass(Duration.ofHours(2));
    }
    assertThat(visit("fresh", Customer.ADDRESS)).isEqualTo(ADDRESS);
    house.ports().drafts().removeUnchangedSince(house.clock().instant());
    assertThat(visit("fresh", Customer.ADDRESS)).isInstanceOf(Outcome.Started.class);
  }

  @ParameterizedTest
  @CsvSource({"3, true", "2, false"})
  @DisplayName("an account has so many, wherever it is")
  void perAccount(int begun, boolean tooMany) {
    for (int i = 0; i < begun; i++) {
      startDraft.forAccount("account:1", CatalogSamples.SR, YEAR);
    }
    assertThat(startDraft.forAccount("account:1", CatalogSamples.SR, YEAR).equals(HOLDER))
        .isEqualTo(tooMany);
    assertThat(visit("browser", Customer.ADDRESS)).isInstanceOf(Outcome.Started.class);
  }

  private Outcome visit(String holder, String address) {
    return startDraft.forVisit(holder, address, CatalogSamples.SR, YEAR);
  }

  private Draft begin(String holder, String address) {
    return ((Outcome.Started) visit(holder, address)).draft();
  }

  private void discard(Draft draft, String holder) {
    new DiscardDraft(house.ports().drafts(), house.world().transactions())
        .discard(draft.id(), holder);
  }
}
