package jp.passportweb.application.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import jp.passportweb.application.request.StartRequest.Outcome;
import jp.passportweb.application.request.draft.KeptDrafts;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.ContactSamples;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.draft.ContactsForm;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("APP-5 what was typed for a request is gone on with when the person says so")
class StartRequestTest {
  private static final String PHONE = "technical.phone";

  private final House house = new House();
  private final KeptDrafts kept = house.world().keptDrafts(house.ports().drafts());
  private RecordId base;
  private AccountId account;
  private String holder;

  @BeforeEach
  void issued() {
    base = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    account = house.record(base).account();
    holder = Draft.holder(account);
  }

  @Test
  @DisplayName("a draft that nobody touched is simply there; a touched one is asked about")
  void askedAbout() {
    Draft begun = started(RequestType.CONTACT_CHANGE);
    assertThat(started(RequestType.CONTACT_CHANGE).id()).isEqualTo(begun.id());
    type(begun, PHONE, "06-6123-4567");
    assertThat(start(RequestType.CONTACT_CHANGE))
        .isInstanceOfSatisfying(
            Outcome.TypedBefore.class,
            before -> assertThat(before.draft().id()).isEqualTo(begun.id()));
    assertThat(started(RequestType.REISSUE).id()).isNotEqualTo(begun.id());
  }

  @Test
  @DisplayName("beginning anew throws away what was typed for the same kind, and nothing else")
  void anew() {
    Draft begun = started(RequestType.CONTACT_CHANGE);
    type(begun, PHONE, "06-6123-4567");
    Draft other = started(RequestType.REISSUE);
    Outcome anew = startRequest().startAnew(account, holder, base, RequestType.CONTACT_CHANGE);
    assertThat(((Outcome.Started) anew).draft().typed()).containsEntry(PHONE, "03-1234-5678");
    assertThat(kept.stored(begun.id(), holder)).isEmpty();
    assertThat(kept.stored(other.id(), holder)).isPresent();
  }

  @Test
  @DisplayName("after 30 days there is nothing to go on with")
  void tooOld() {
    Draft begun = started(RequestType.CONTACT_CHANGE);
    type(begun, PHONE, "06-6123-4567");
    house.clock().pass(Duration.ofDays(31));
    assertThat(started(RequestType.CONTACT_CHANGE).id()).isNotEqualTo(begun.id());
  }

  @Test
  @DisplayName("CHG-1 a draft from before a change of contacts does not put the old ones back")
  void changedMeanwhile() {
    Draft begun = started(RequestType.REISSUE);
    type(begun, PHONE, "06-6123-4567");
    changesTechnicalContact();
    Draft resumed = ((Outcome.TypedBefore) start(RequestType.REISSUE)).draft();
    assertThat(resumed.typed())
        .containsEntry("technical.name", "代々木 新二")
        .containsEntry(PHONE, "06-6123-4567");
    assertThat(resumed.version()).isGreaterThan(begun.version());
  }

  @Test
  @DisplayName("CHG-1 a change of contacts without any change is refused")
  void nothingChanged() {
    Draft begun = started(RequestType.CONTACT_CHANGE);
    assertThat(house.customer().readDraft().read(begun).people().problems())
        .containsExactly(new FieldProblem(ContactsForm.ALL, new InputProblem.NothingChanged()));
    Draft typed = type(begun, PHONE, "06-6123-4567");
    assertThat(house.customer().readDraft().read(typed).people().problems()).isEmpty();
  }

  private void changesTechnicalContact() {
    house.clock().pass(Duration.ofHours(1));
    Contacts before = house.record(base).content().contacts();
    Contacts after =
        new Contacts(
            before.registration(),
            ContactSamples.contact(ContactRole.TECHNICAL, "代々木 新二", "shinji@example.co.jp", null),
            before.administrative());
    RecordId change =
        house.requests(new Request.ContactChange(base), base, content -> content.contacts(after));
    house.office().checks(change);
    house.office().telephones(change);
    house.office().completes(change);
    assertThat(house.record(change).status()).isEqualTo(RecordStatus.COMPLETED);
  }

  private Outcome start(RequestType type) {
    return startRequest().start(account, holder, base, type);
  }

  private Draft started(RequestType type) {
    return ((Outcome.Started) start(type)).draft();
  }

  private Draft type(Draft draft, String field, String text) {
    return house
        .customer()
        .changeDraft()
        .change(
            draft.id(),
            holder,
            (latest, now) -> latest.typing(Map.of(field, text), latest.version(), now))
        .orElseThrow();
  }

  private StartRequest startRequest() {
    ReadSituation readSituation =
        new ReadSituation(
            house.ports().records(),
            house.ports().contracts(),
            house.ports().certificates(),
            house.ports().revocations(),
            house.ports().campaigns(),
            house.world().catalog(),
            house.clock());
    return new StartRequest(
        house.ports().records(),
        readSituation,
        kept,
        house.ports().drafts(),
        DraftLimits.standard(),
        house.world().transactions(),
        house.clock());
  }
}
