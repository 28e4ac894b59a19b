package jp.passportweb.application.request.newapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import jp.passportweb.application.request.SentDraft;
import jp.passportweb.application.request.SubmitOutcome;
import jp.passportweb.application.request.draft.OvertakenDrafts;
import jp.passportweb.application.story.Customer;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.organization.OrganizationForm;
import jp.passportweb.domain.request.draft.BasicForm;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("APP-1 「申込」 makes an account, a record and the mails that tell of both")
class SubmitNewApplicationTest {
  private final House house = new House();
  private final Customer customer = house.customer();
  private final FilledForm form = FilledForm.of(CatalogSamples.SR);

  @Test
  @DisplayName("APP-2, APP-3 the record says what was typed, and has no contract yet")
  void accepted() {
    ApplicationRecord record = house.record(customer.applies(form));
    assertThat(record.requestType()).isEqualTo(RequestType.NEW);
    assertThat(record.status()).isEqualTo(RecordStatus.ACCEPTED);
    assertThat(record.contract()).isNull();
    assertThat(record.content().basic().commonName().text()).isEqualTo("www.example.co.jp");
    assertThat(record.appliedAt()).isEqualTo(house.clock().instant());
  }

  @Test
  @DisplayName("APP-1 the consent is recorded with documents, time and the applicant's name")
  void consent() {
    Instant agreed = house.clock().instant();
    Draft draft = customer.fills(form);
    house.clock().pass(Duration.ofHours(1));
    ApplicationRecord record = house.record(submitted(customer.submits(draft)));
    assertThat(record.consent().documents())
        .isEqualTo(Objects.requireNonNull(draft.consent()).documents());
    assertThat(record.consent().at()).isEqualTo(agreed);
    assertThat(record.consent().by()).isEqualTo("原宿 太郎");
  }

  @ParameterizedTest
  @EnumSource(ContactRole.class)
  @DisplayName(
      "ACC-1 the access key goes to the contact that was chosen, whose address is for OTPs")
  void accountMail(ContactRole chosen) {
    FilledForm asking = form.with(BasicForm.ACCOUNT_MAIL_TO, chosen.name());
    ApplicationRecord record = house.record(customer.applies(asking));
    Account account = house.ports().accounts().byId(record.account()).orElseThrow();
    Notice.AccessKeySent mail = house.notices().last(Notice.AccessKeySent.class);
    assertThat(mail.to()).isEqualTo(record.content().contacts().of(chosen).email());
    assertThat(mail.key()).isEqualTo(account.accessKey());
    assertThat(account.otpAddress()).isEqualTo(mail.to());
  }

  @Test
  @DisplayName("ACC-2 each further corporation has an account and an access key of its own")
  void ownAccounts() {
    RecordId one = customer.applies(form);
    RecordId two = customer.applies(form.with(OrganizationForm.NAME, "渋谷商事株式会社"));
    assertThat(house.record(one).account()).isNotEqualTo(house.record(two).account());
    assertThat(house.notices().all(Notice.AccessKeySent.class))
        .extracting(Notice.AccessKeySent::key)
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  @DisplayName("every contact is told; a person in two roles once")
  void receipts() {
    customer.applies(
        form.with(
                ContactForm.field(ContactRole.TECHNICAL, ContactForm.EMAIL), "HANAKO@example.co.jp")
            .with(
                ContactForm.field(ContactRole.TECHNICAL, ContactForm.EMAIL_AGAIN),
                "HANAKO@example.co.jp"));
    assertThat(house.notices().all(Notice.ApplicationReceived.class))
        .extracting(notice -> notice.to().text())
        .containsExactly("hanako@example.co.jp", "saburo@example.co.jp");
  }

  @ParameterizedTest
  @CsvSource({
    "SR30, REGISTERED_COMPANY, 2",
    "SR30, ASSOCIATION, 1",
    "SR30, PUBLIC_OFFICE, 0",
    "EV20, PUBLIC_OFFICE, 1"
  })
  @DisplayName(
      "LST-3 documents are awaited, and named in the mail, where the catalogue asks for any")
  void documents(String service, String kind, int documents) {
    FilledForm asking = FilledForm.of(new ServiceCode(service)).with(OrganizationForm.KIND, kind);
    assertThat(house.record(customer.applies(asking)).awaitsDocuments()).isEqualTo(documents > 0);
    assertThat(house.notices().last(Notice.ApplicationReceived.class).documents())
        .hasSize(documents);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("mails come in the language in which was applied, from then on")
  void language(Language language) {
    Draft draft = customer.fills(form);
    customer.submitNewApplication().submit(Customer.sent(draft), language);
    Notice.AccessKeySent mail = house.notices().last(Notice.AccessKeySent.class);
    assertThat(mail.language()).isEqualTo(language);
    customer.asksForPassword(mail.key(), FilledForm.HOLDER);
    assertThat(house.notices().last(Notice.OneTimePasswordSent.class).language())
        .isEqualTo(language);
  }

  @Test
  @DisplayName("APP-5 pressed twice, reloaded, in two tabs: one record, one account, one mail each")
  void twice() {
    Draft draft = customer.fills(form);
    SubmitOutcome first = customer.submits(draft);
    assertThat(customer.submits(draft)).isEqualTo(first);
    assertOnlyOne();
  }

  @Test
  @DisplayName("APP-5 pressed in two tabs at the same instant: both lead to the one record")
  void atTheSameInstant() {
    Draft draft = customer.fills(form);
    SubmitNewApplication slower =
        Customer.submitNewApplication(
            house.world(),
            house
                .world()
                .submission(
                    new OvertakenDrafts(house.ports().drafts(), () -> customer.submits(draft)),
                    house.ports().coupons()));
    RecordId record = submitted(slower.submit(Customer.sent(draft), Language.JA));
    assertThat(customer.submits(draft)).isEqualTo(new SubmitOutcome.Submitted(record));
    assertThat(house.record(record).status()).isEqualTo(RecordStatus.ACCEPTED);
    assertOnlyOne();
  }

  @Test
  @DisplayName("APP-5 nobody but the holder applies with a draft")
  void anotherHolder() {
    Draft draft = customer.fills(form);
    SentDraft foreign =
        new SentDraft(draft.id(), "another browser", draft.version(), Customer.ADDRESS);
    assertThat(customer.submitNewApplication().submit(foreign, Language.JA))
        .isEqualTo(new SubmitOutcome.NoSuchDraft());
    assertThat(house.notices().all(Notice.class)).isEmpty();
  }

  @Test
  @DisplayName("APP-5 what is not as its sender saw it is not applied for")
  void changedMeanwhile() {
    Draft shown = customer.fills(form);
    customer
        .changeDraft()
        .change(
            shown.id(),
            Customer.BROWSER,
            (draft, now) -> draft.typing(Map.of("applicant.jobTitle", "社長"), 0, now));
    assertThat(customer.submits(shown)).isEqualTo(new SubmitOutcome.ChangedMeanwhile());
    assertThat(house.notices().all(Notice.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "csr, BASIC",
    "organization.name, ORGANIZATION",
    "applicant.jobTitle, CONTACTS",
    "registration.email, CONTACTS"
  })
  @DisplayName("what is incomplete is not applied for: it leads to the step that needs something")
  void incomplete(String emptied, Step step) {
    Draft draft = customer.fills(form.with(emptied, ""));
    assertThat(customer.submits(draft)).isEqualTo(new SubmitOutcome.Incomplete(step));
    assertThat(house.notices().all(Notice.class)).isEmpty();
  }

  private void assertOnlyOne() {
    assertThat(house.ports().records().nextReceiptNumber().text()).isEqualTo("A-000002");
    assertThat(house.notices().all(Notice.AccessKeySent.class)).hasSize(1);
    assertThat(house.notices().all(Notice.ApplicationReceived.class)).hasSize(3);
  }

  private static RecordId submitted(SubmitOutcome outcome) {
    return ((SubmitOutcome.Submitted) outcome).record();
  }
}
