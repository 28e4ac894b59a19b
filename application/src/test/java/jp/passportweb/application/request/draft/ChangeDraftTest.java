package jp.passportweb.application.request.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.request.SubmitOutcome;
import jp.passportweb.application.story.Customer;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("APP-5 nothing typed is lost")
class ChangeDraftTest {
  private static final String ANOTHER = "another browser";

  private final House house = new House();
  private final ChangeDraft changeDraft = house.customer().changeDraft();
  private final Draft draft = house.customer().fills(FilledForm.of(CatalogSamples.SR));

  @Test
  @DisplayName("what is typed is laid over what is there, and the draft is kept from then on")
  void typed() {
    house.clock().pass(Duration.ofDays(1));
    Draft changed = types("coupon", "C1").orElseThrow();
    assertThat(changed.typed()).containsEntry("coupon", "C1").containsAllEntriesOf(draft.typed());
    assertThat(changed.keptUntil()).isEqualTo(house.clock().instant().plus(Duration.ofDays(30)));
    assertThat(changeDraft.find(draft.id(), Customer.BROWSER)).contains(changed);
  }

  @Test
  @DisplayName("APP-5 two tabs: what another tab kept in between is not lost")
  void twoTabs() {
    boolean[] interrupted = {false};
    Draft changed =
        changeDraft
            .change(
                draft.id(),
                Customer.BROWSER,
                (latest, now) -> {
                  if (!interrupted[0]) {
                    interrupted[0] = true;
                    types("coupon", "of the other tab");
                  }
                  return latest.typing(
                      Map.of("furtherNames", "of this tab"), latest.version(), now);
                })
            .orElseThrow();
    assertThat(changed.typed())
        .containsEntry("coupon", "of the other tab")
        .containsEntry("furtherNames", "of this tab");
  }

  @Test
  @DisplayName(
      "APP-5 after its 30 days a draft is gone: it is neither found, changed nor submitted")
  void tooOld() {
    house.clock().pass(Duration.ofDays(172));
    assertThat(changeDraft.find(draft.id(), Customer.BROWSER)).isEmpty();
    assertThat(types("coupon", "C1")).isEmpty();
    assertThat(house.customer().submits(draft)).isInstanceOf(SubmitOutcome.NoSuchDraft.class);
  }

  @Test
  @DisplayName("APP-6 what says the same is not stored again")
  void unchanged() {
    types("coupon", "C1");
    house.clock().pass(Duration.ofDays(1));
    Draft again = types("coupon", "C1").orElseThrow();
    assertThat(again).isEqualTo(types("coupon", "C1").orElseThrow());
    assertThat(again.changedAt()).isBefore(house.clock().instant());
  }

  @Test
  @DisplayName("a draft that changes without end is a bug, not a loop")
  void changesAllTheTime() {
    assertThatThrownBy(() ->
            changeDraft.change(
                draft.id(),
                Customer.BROWSER,
                (latest, now) -> {
                  types("coupon", latest.version() + "");
                  return latest.typing(Map.of("furtherNames", "a.jp"), latest.version(), now);
                }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(draft.id().value().toString());
  }

  @Test
  @DisplayName("nobody but its holder finds it or changes it")
  void anotherHolder() {
    assertThat(changeDraft.find(draft.id(), ANOTHER)).isEmpty();
    assertThat(changeDraft.change(draft.id(), ANOTHER, (latest, now) -> latest)).isEmpty();
    assertThat(changeDraft.find(new DraftId(UUID.randomUUID()), Customer.BROWSER)).isEmpty();
  }

  @Test
  @DisplayName("APP-5 going back after 「申込」 changes nothing any more")
  void submitted() {
    house.customer().submits(draft);
    Draft after = types("coupon", "too late").orElseThrow();
    assertThat(after.isSubmitted()).isTrue();
    assertThat(after.typed()).isEqualTo(draft.typed());
  }

  @Test
  @DisplayName("APP-1 the consent is to a service's documents: another service asks for it anew")
  void anotherService() {
    assertThat(chooses(CatalogSamples.SR.text() + "-6M", true).consent()).isNotNull();
    assertThat(chooses(CatalogSamples.EV.text() + "-1Y", false).consent()).isNull();
  }

  private Draft chooses(String offering, boolean sameService) {
    return changeDraft
        .change(
            draft.id(),
            Customer.BROWSER,
            (latest, now) ->
                latest.choosing(
                    sameService ? CatalogSamples.SR : CatalogSamples.EV,
                    new OfferingCode(offering),
                    now))
        .orElseThrow();
  }

  private Optional<Draft> types(String field, String value) {
    return changeDraft.change(
        draft.id(),
        Customer.BROWSER,
        (latest, now) -> latest.typing(Map.of(field, value), latest.version(), now));
  }
}
