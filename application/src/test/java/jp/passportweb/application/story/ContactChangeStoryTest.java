package jp.passportweb.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.ContactSamples;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.ReviewRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("担当者変更: looked at, and everybody is told (guide §3.4)")
class ContactChangeStoryTest {
  private static final ReviewOutcome DONE = new ReviewOutcome.Done();

  private final House house = new House();
  private final Office office = house.office();

  @Test
  @DisplayName("CHG-1 no documents; read and confirmed, it is done, and old and new contacts know")
  void changed() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.EV));
    Contacts before = house.record(certified).content().contacts();
    Contacts newContacts =
        new Contacts(
            before.registration(),
            ContactSamples.contact(ContactRole.TECHNICAL, "代々木 新二", "shinji@example.co.jp", null),
            before.administrative());
    RecordId request =
        house.requests(
            new Request.ContactChange(certified),
            certified,
            content -> content.contacts(newContacts));
    assertThat(office.outstanding(request))
        .containsExactly(
            new Outstanding.Unproven(Fact.APPLICATION_CONTENT),
            new Outstanding.TelephoneConfirmationMissing());
    office.checks(request);
    office.telephones(request);
    assertThat(office.finishes(request))
        .isEqualTo(
            new ReviewOutcome.Refused(
                new ReviewRefusal.NotForThisKind(RequestType.CONTACT_CHANGE)));

    assertThat(office.completes(request)).isEqualTo(DONE);
    assertThat(house.record(request).status()).isEqualTo(RecordStatus.COMPLETED);
    assertThat(house.notices().all(Notice.ContactChangeDone.class))
        .extracting(notice -> notice.to().text())
        .containsExactlyInAnyOrder(
            "hanako@example.co.jp",
            "jiro@example.co.jp",
            "saburo@example.co.jp",
            "shinji@example.co.jp");
  }
}
