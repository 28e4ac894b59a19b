package jp.passportweb.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.ContactSamples;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.request.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("NOT-1 who asked for it is told that a certificate or its contract ends")
class ExpiryNoticeStoryTest {
  private static final LocalDate CONTRACT_END = LocalDate.of(2027, 5, 19);

  private final House house = new House();

  @Test
  @DisplayName("60 and 30 days before, once each, and only who asked")
  void schedule() {
    house.hasIssued(asking(FilledForm.of(CatalogSamples.SR).forSixMonths()));
    on(CONTRACT_END.minusDays(61));
    assertThat(house.sendsExpiryNotices()).isZero();
    on(CONTRACT_END.minusDays(60));
    assertThat(house.sendsExpiryNotices()).isEqualTo(1);
    assertThat(house.sendsExpiryNotices()).isZero();
    assertThat(house.notices().all(Notice.RenewalNotice.class))
        .containsExactly(
            new Notice.RenewalNotice(
                new EmailAddress("saburo@example.co.jp"),
                Language.JA,
                "青山 三郎",
                "B0000001",
                "Passport for Web SR 3.0",
                "www.example.co.jp",
                "株式会社原宿商事",
                "2027/05/19",
                60));
    on(CONTRACT_END.minusDays(59));
    assertThat(house.sendsExpiryNotices()).isZero();
    on(CONTRACT_END.minusDays(30));
    assertThat(house.sendsExpiryNotices()).isEqualTo(1);
    assertThat(house.notices().all(Notice.RenewalNotice.class)).hasSize(2);
  }

  @Test
  @DisplayName("after a standstill the newest only, and nothing once it is over")
  void standstill() {
    house.hasIssued(asking(FilledForm.of(CatalogSamples.SR).forSixMonths()));
    on(CONTRACT_END.minusDays(12));
    assertThat(house.sendsExpiryNotices()).isEqualTo(1);
    assertThat(house.sendsExpiryNotices()).isZero();
    assertThat(house.notices().last(Notice.RenewalNotice.class).days()).isEqualTo(12);
    House other = new House();
    other.hasIssued(asking(FilledForm.of(CatalogSamples.SR).forSixMonths()));
    other.clock().setTo(CONTRACT_END.plusDays(1).atStartOfDay(ValidityRules.TOKYO).toInstant());
    assertThat(other.sendsExpiryNotices()).isZero();
  }

  @Test
  @DisplayName("none once the renewal was applied for")
  void renewing() {
    RecordId certified = house.hasIssued(asking(FilledForm.of(CatalogSamples.SR).forSixMonths()));
    on(CONTRACT_END.minusDays(70));
    house.requests(new Request.Renewal(certified), certified);
    on(CONTRACT_END.minusDays(60));
    assertThat(house.sendsExpiryNotices()).isZero();
  }

  @Test
  @DisplayName("CON-1 a certificate inside a longer contract: 継続発行, and from which day on")
  void continuation() {
    RecordId certified = house.hasIssued(asking(FilledForm.of(CatalogSamples.SR)));
    on(LocalDate.of(2027, 4, 7));
    assertThat(house.sendsExpiryNotices()).isEqualTo(1);
    Notice.ContinuationNotice notice = house.notices().last(Notice.ContinuationNotice.class);
    assertThat(notice.expiresOn()).isEqualTo("2027/06/06 23:59");
    assertThat(notice.offeredFrom()).isEqualTo("2027/05/07");
    assertThat(notice.contractUntil()).isEqualTo("2027/11/19");
    on(LocalDate.of(2027, 5, 8));
    RecordId next = house.requests(new Request.Continuation(certified), certified);
    assertThat(house.sendsExpiryNotices()).isZero();
    house.office().examinesAndApproves(next);
    house.issues();
    on(LocalDate.of(2027, 6, 14));
    assertThat(house.sendsExpiryNotices()).isZero();
    on(LocalDate.of(2027, 6, 15));
    assertThat(house.sendsExpiryNotices()).isEqualTo(1);
    assertThat(house.notices().last(Notice.ContinuationNotice.class).expiresOn())
        .isEqualTo("2027/08/14 23:59");
  }

  @Test
  @DisplayName("the contacts as they are now, in the account's language")
  void contactsChanged() {
    RecordId certified = house.hasIssued(asking(FilledForm.of(CatalogSamples.SR).forSixMonths()));
    RecordId change =
        house.requests(
            new Request.ContactChange(certified),
            certified,
            content -> content.contacts(ContactSamples.contacts()));
    house.office().checks(change);
    house.office().telephones(change);
    house.office().completes(change);
    speaksEnglish(certified);
    on(CONTRACT_END.minusDays(60));
    assertThat(house.sendsExpiryNotices()).isEqualTo(1);
    Notice.RenewalNotice notice = house.notices().last(Notice.RenewalNotice.class);
    assertThat(notice.to()).isEqualTo(ContactSamples.contacts().registration().email());
    assertThat(notice.language()).isEqualTo(Language.EN);
    assertThat(house.notices().all(Notice.RenewalNotice.class)).hasSize(1);
  }

  private void speaksEnglish(RecordId record) {
    Account account = house.ports().accounts().byId(house.record(record).account()).orElseThrow();
    house
        .ports()
        .accounts()
        .update(
            new Account(
                account.id(),
                account.accessKey(),
                account.organizationName(),
                account.otpAddress(),
                account.resellerCode(),
                Language.EN,
                account.createdAt(),
                account.version()));
  }

  private static FilledForm asking(FilledForm form) {
    return form.with(
        ContactForm.field(ContactRole.ADMINISTRATIVE, ContactForm.RENEWAL_NOTICE), "yes");
  }

  private void on(LocalDate day) {
    house.clock().setTo(day.atStartOfDay(ValidityRules.TOKYO).toInstant());
  }
}
