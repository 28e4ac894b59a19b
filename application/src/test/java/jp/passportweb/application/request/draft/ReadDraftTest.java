package jp.passportweb.application.request.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.application.story.Customer;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.application.story.PaperRequests;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.organization.OrganizationForm;
import jp.passportweb.domain.request.draft.BasicForm;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.domain.signingrequest.DnsName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("APP-1 a draft is read step by step")
class ReadDraftTest {
  private final House house = new House();
  private final Customer customer = house.customer();

  @ParameterizedTest
  @CsvSource({
    "none, BASIC",
    "csr|serverSoftware|accountMailTo, ORGANIZATION",
    "csr|serverSoftware|accountMailTo|organization, CONTACTS",
    "csr|serverSoftware|accountMailTo|organization|applicant, CONTACTS",
    "csr|serverSoftware|accountMailTo|organization|applicant|registration|technical, CONTACTS",
    "organization|applicant|registration|technical|administrative, BASIC",
    "csr|serverSoftware|accountMailTo|organization|applicant|registration|technical|administrative,"
        + " CONFIRMATION"
  })
  @DisplayName("the first step that needs something comes next")
  void steps(String typed, Step next) {
    assertThat(read(fills(onlyFieldsOf(typed))).firstIncomplete()).isEqualTo(next);
  }

  @Test
  @DisplayName("APP-1 nothing comes before the agreement, and nothing after 「申込」")
  void firstAndLast() {
    FilledForm form = FilledForm.of(CatalogSamples.SR);
    Draft begun = customer.begins(form);
    assertThat(read(begun).firstIncomplete()).isEqualTo(Step.AGREEMENT);

    Draft draft = fills(form);
    customer.submits(draft);
    Draft submitted = customer.changeDraft().find(draft.id(), Customer.BROWSER).orElseThrow();
    assertThat(read(submitted).firstIncomplete()).isEqualTo(Step.DONE);
  }

  @ParameterizedTest
  @CsvSource({
    "SR30, csr, '', Missing",
    "SR30, csr, no CSR at all, UnfitSigningRequest",
    "SR30, serverSoftware, '', Missing",
    "SR30, serverSoftware, TOASTER, NotAChoice",
    "SR30, accountMailTo, NOBODY, NotAChoice",
    "SR30, coupon, クーポン, WrongScript",
    "SR30, coupon, NOBODY2026AB, UnfitCoupon",
    "SR30, furtherNames, a_b.example.jp, UnfitServerName",
    "EV20, furtherNames, *.example.jp, UnfitServerName"
  })
  @DisplayName("what is wrong with 基本情報 is told at its field")
  void basicProblems(ServiceCode service, String field, String typed, String problem) {
    Draft draft = fills(FilledForm.of(service).with(field, typed));
    assertThat(read(draft).basic().result().problems())
        .singleElement()
        .satisfies(found -> assertProblem(found, field, problem));
    assertThat(read(draft).content()).isEmpty();
  }

  @Test
  @DisplayName("ACC-1 an account that exists is not asked to whom its mail goes")
  void accountMail() {
    Draft draft = fills(FilledForm.of(CatalogSamples.SR).with("accountMailTo", ""));
    assertThat(read(draft).basic().result().problems()).isEmpty();
    assertThat(read(draft).firstIncomplete()).isEqualTo(Step.CONFIRMATION);
  }

  @ParameterizedTest
  @CsvSource({
    "SR30, organization.kind, '', Missing",
    "EV20, organization.kind, SOLE_PROPRIETOR, KindNotAccepted",
    "SR30, organization.registrationNumber, '', Missing",
    "SR30, organization.subjectName, 原宿商事, WrongScript"
  })
  @DisplayName("what is wrong with 申請組織 is told at its field, and the contacts wait for it")
  void organizationProblems(ServiceCode service, String field, String typed, String problem) {
    Draft draft = fills(FilledForm.of(service).with(field, typed));
    assertThat(read(draft).organization().problems())
        .singleElement()
        .satisfies(found -> assertProblem(found, field, problem));
    assertThat(read(draft).people().problems()).isEqualTo(read(draft).organization().problems());
  }

  @ParameterizedTest
  @CsvSource({
    "0110-01-012345, 株式会社原宿商事, 0",
    "0110-01-012345, 原宿ホールディングス株式会社, 0",
    "0110-01-054321, 株式会社原宿商事, 1",
    "0110-01-054321, 株式会社青山商会, 1"
  })
  @DisplayName("ACC-2 an account applies for its own 登記番号 only, whatever its name has become")
  void oneCorporation(String number, String name, int problems) {
    RecordId first = customer.applies(FilledForm.of(CatalogSamples.SR));
    AccountId account = house.record(first).account();
    FilledForm form =
        FilledForm.of(CatalogSamples.SR)
            .with(OrganizationForm.REGISTRATION_NUMBER, number)
            .with(OrganizationForm.NAME, name);
    Draft draft = heldBy(Draft.holder(account), fills(form));
    assertThat(read(draft).organization().problems()).hasSize(problems);
    assertThat(read(fills(form)).organization().problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "registration.phone, 090-1234-5678, MobileNotAllowed",
    "technical.emailAgain, other@example.co.jp, TypedTwiceDifferently",
    "administrative.invoiceDelivery, '', Missing",
    "applicant.jobTitle, '', Missing"
  })
  @DisplayName("what is wrong with 申請者 and 担当者 is told at its field")
  void peopleProblems(String field, String typed, String problem) {
    Draft draft = fills(FilledForm.of(CatalogSamples.SR).with(field, typed));
    assertThat(read(draft).people().problems())
        .singleElement()
        .satisfies(found -> assertProblem(found, field, problem));
  }

  @Test
  @DisplayName("APP-4 登録担当者's company is the organisation, whatever was typed there")
  void company() {
    FilledForm form =
        FilledForm.of(CatalogSamples.SR)
            .with(OrganizationForm.NAME, "渋谷商事株式会社")
            .with(OrganizationForm.KANA, "シブヤショウジカブシキガイシャ");
    Contact registration = content(form).contacts().registration();
    assertThat(registration.company().text()).isEqualTo("渋谷商事株式会社");
    assertThat(registration.companyKana().text()).isEqualTo("シブヤショウジカブシキガイシャ");
  }

  @Test
  @DisplayName("further names are joined to the CSR's, each once")
  void names() {
    FilledForm form =
        FilledForm.of(CatalogSamples.SR)
            .with(BasicForm.CSR, PaperRequests.pem("www.example.co.jp", "example.co.jp"))
            .with(BasicForm.FURTHER_NAMES, "shop.example.co.jp\nexample.co.jp, *.example.jp");
    assertThat(content(form).basic().names())
        .extracting(DnsName::text)
        .containsExactly(
            "www.example.co.jp", "example.co.jp", "shop.example.co.jp", "*.example.jp");
  }

  private DraftReading read(Draft draft) {
    return customer.readDraft().read(draft);
  }

  private Draft fills(FilledForm form) {
    return customer.fills(form);
  }

  private ApplicationContent content(FilledForm form) {
    return read(fills(form)).content().orElseThrow();
  }

  /** Typed so far: the fields with these words in front, separated by bars. */
  private static FilledForm onlyFieldsOf(String words) {
    FilledForm whole = FilledForm.of(CatalogSamples.SR);
    Map<String, String> typed =
        whole.typed().entrySet().stream()
            .filter(field ->
                Stream.of(words.split("\\|", -1))
                    .anyMatch(word -> field.getKey().matches(word + "(\\..*)?")))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new FilledForm(whole.service(), whole.offering(), typed);
  }

  private static void assertProblem(FieldProblem found, String field, String problem) {
    assertThat(found.field()).isEqualTo(field);
    assertThat(found.problem().getClass().getSimpleName()).isEqualTo(problem);
  }

  private static Draft heldBy(String holder, Draft draft) {
    return new Draft(
        draft.id(),
        holder,
        draft.type(),
        draft.base(),
        draft.service(),
        draft.offering(),
        draft.consent(),
        draft.typed(),
        draft.filled(),
        draft.submittedAs(),
        draft.createdAt(),
        draft.changedAt(),
        draft.version());
  }
}
