package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.passportweb.bootstrap.acceptance.Await;
import jp.passportweb.bootstrap.acceptance.Mails;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RelyingParty;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Each kind of request through to what it is made for, in one account's half year")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class RequestEffectsIT {
  private static final OpenSsl OPEN_SSL = new OpenSsl();
  private static final String YEAR_HOST = "www.aozora.example.jp";
  private static final String HALF_YEAR_HOST = "second.aozora.example.jp";
  private static final Duration LIMIT = Duration.ofMinutes(2);

  /** Near the end of a certificate, and of the contract of half a year. */
  private static final Duration LATER = Duration.ofDays(171);

  private static RunningSystem system;
  private static Application application;
  private static Applicant applicant;
  private static Staff examiner;
  private static Duration ahead = Duration.ZERO;
  private static RelyingParty first;
  private static RelyingParty deferred;
  private static RelyingParty ending;

  @BeforeAll
  static void issued() {
    system = RunningSystem.onEmptyHome(Map.of());
    application = Application.sr(csr(YEAR_HOST));
    applicant = new Applicant(system, Chromium.visitor());
    applicant.applies(application);
    String receipt = applicant.receipt();
    examiner = Staff.loggedIn(system, "examiner");
    applicant.logsIn(application);
    first = issued(receipt, YEAR_HOST, "新規発行");
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  @DisplayName(
      "APP-2 ACC-2 a logged-in account applies again: another contract, no other access key;"
          + " of two operators the later one is told what the other decided")
  void appliesAgain() {
    applicant.appliesAgain(
        new Application(
            application.service(),
            "6か月",
            application.organization(),
            csr(HALF_YEAR_HOST),
            application.mailHost()));
    String receipt = applicant.receipt();
    examiner.opens(receipt);
    examiner.examines();
    Staff approver = Staff.loggedIn(system, "approver");
    approver.opens(receipt);
    approver.approves();
    examiner.press("APPROVE");
    assertThat(examiner.page.locator("[role=alert]")).isFocused();
    examiner.sees("画面を開いた後に、ほかの担当者がこの案件を変更しました。");
    Eyes.look(examiner.page, "office-changed-meanwhile");
    awaitIssued(2);
    applicant.opens(HALF_YEAR_HOST, "新規発行");
    assertThat(applicant.page.locator("main")).containsText("B0000002");
    assertThat(system.mails().with(application.mail("touroku"), Applicant.ACCESS_KEY_MAIL))
        .hasSize(1);
  }

  @Test
  @Order(2)
  @DisplayName("CHG-1 担当者変更: every contact, new and old, is told once the office has checked it")
  void contactChange() {
    applicant.opens(YEAR_HOST, "新規発行");
    applicant.requests("CONTACT_CHANGE");
    applicant.type("technical.email", "shinnin@aozora.example.jp");
    applicant.type("technical.emailAgain", "shinnin@aozora.example.jp");
    applicant.next();
    applicant.button("申込");
    String receipt = applicant.receipt();
    examiner.opens(receipt);
    examiner.gathers();
    Eyes.look(examiner.page, "office-contact-change");
    examiner.press("COMPLETE");
    for (String person : List.of("touroku", "gijutsu", "shinnin")) {
      system.mails().await(application.mail(person), "担当者変更完了のお知らせ（受付番号 " + receipt + "）", 1);
    }
    applicant.opens(YEAR_HOST, "新規発行");
    applicant.requests("CONTACT_CHANGE");
    assertThat(applicant.page.locator("[name='technical.email']"))
        .hasValue("shinnin@aozora.example.jp");
  }

  @Test
  @Order(3)
  @DisplayName("REI-3 再発行と同時に失効する: the new certificate counts, the previous one no more")
  void reissueAtOnce() {
    applicant.opens(YEAR_HOST, "新規発行");
    RelyingParty second = reissued(YEAR_HOST, "REVOKED_AT_ONCE");
    assertThat(second.status()).contains("Cert Status: good");
    assertThat(second.verifies()).contains("server.pem: OK");
    assertThat(first.status()).contains("Cert Status: revoked", "Reason: superseded");
    assertThat(applicant.page.locator("main")).containsText("B0000001");
  }

  @Test
  @Order(4)
  @DisplayName("REI-3 後日失効する: both certificates count for now")
  void reissueDeferred() {
    applicant.opens(HALF_YEAR_HOST, "新規発行");
    deferred = new RelyingParty(system, applicant.certificate(), LATER);
    RelyingParty before = new RelyingParty(system, applicant.certificate());
    RelyingParty second = reissued(HALF_YEAR_HOST, "REVOKED_LATER");
    assertThat(second.status()).contains("Cert Status: good");
    assertThat(before.status()).contains("Cert Status: good");
  }

  @Test
  @Order(5)
  @DisplayName("CAN-1 申請取消: an operator who has it open is told that there is nothing to do")
  void cancellation() {
    String host = "third.aozora.example.jp";
    applicant.appliesAgain(
        new Application(
            application.service(),
            "1年",
            application.organization(),
            csr(host),
            application.mailHost()));
    examiner.opens(applicant.receipt());
    applicant.opens(host, "新規発行");
    applicant.requests("CANCELLATION");
    applicant.button("申込");
    examiner.press("START");
    assertThat(examiner.page.locator("[role=alert]")).isFocused();
    examiner.sees("案件はいま「申請取消」です。");
    Eyes.look(examiner.page, "office-cancelled");
    examiner.sees("この案件の審査は終わっています。");
  }

  @Test
  @Order(6)
  @DisplayName("REI-3 後日失効する: past two weeks the previous certificate is revoked by itself")
  void deferredRevocation() {
    ahead = LATER;
    system.restart(Map.of("PASSPORT_CLOCK_OFFSET", LATER.toString()));
    applicant = new Applicant(system, Chromium.visitor());
    applicant.logsIn(application);
    examiner = Staff.loggedIn(system, "examiner");
    Await.until(LIMIT, "the revocation", () -> deferred.status().contains("Cert Status: revoked"));
    assertThat(deferred.status()).contains("Reason: superseded");
    Await.until(
        LIMIT,
        "the mail on the revocation",
        () -> system.mails().all().stream().anyMatch(RequestEffectsIT::tellsOfDeferred));
  }

  private static boolean tellsOfDeferred(Mails.ReadMail mail) {
    return mail.to().equals(application.mail("gijutsu"))
        && mail.subject().startsWith("証明書失効完了のお知らせ")
        && mail.text().contains(HALF_YEAR_HOST);
  }

  @Test
  @Order(7)
  @DisplayName("CON-1 継続発行: another certificate under the same contract, to the contract's end")
  void continuation() {
    applicant.opens(YEAR_HOST, "再発行");
    LocalDate contractEnds = contractEnds();
    applicant.page.locator("select[name=request]").selectOption("CONTINUATION");
    applicant.next();
    assertThat(applicant.page.locator("h1")).hasText("証明書継続発行申請 入力画面");
    assertThat(applicant.page.locator("[name=offering]")).hasCount(0);
    Eyes.look(applicant.page, "continuation");
    applicant.button("申込");
    assertThat(applicant.page.locator("#csr-e")).isVisible();
    RelyingParty next = issued(continues(YEAR_HOST), YEAR_HOST, "継続発行");
    assertThat(next.status()).contains("Cert Status: good");
    assertThat(next.verifies()).contains("server.pem: OK");
    assertThat(applicant.page.locator("main")).containsText("B0000001");
    assertThat(contractEnds()).isEqualTo(contractEnds);
  }

  @Test
  @Order(8)
  @DisplayName("REN-1 更新: a contract of its own, longer by what was left of the previous one")
  void renewal() {
    applicant.opens(HALF_YEAR_HOST, "再発行");
    LocalDate previousEnds = contractEnds();
    String previous = fact("契約コード");
    applicant.requests("RENEWAL");
    assertThat(applicant.page.locator("[name=csr]")).hasValue("");
    Eyes.look(applicant.page, "renewal-basic");
    RelyingParty next = issued(submits(HALF_YEAR_HOST), HALF_YEAR_HOST, "更新");
    assertThat(next.verifies()).contains("server.pem: OK");
    assertThat(fact("契約コード")).matches("B\\d{7}").isNotEqualTo(previous);
    assertThat(contractEnds()).isEqualTo(withRemainder(today().plusMonths(6), previousEnds));
  }

  @Test
  @Order(9)
  @DisplayName("SWI-1 別サービスへ切り替えて申請: EV 2.0 for its term and the days that were left")
  void serviceSwitch() {
    applicant.opens(YEAR_HOST, "継続発行");
    LocalDate previousEnds = contractEnds();
    applicant.button("別サービスへ切り替えて申請");
    Eyes.look(applicant.page, "switch-service");
    applicant.choosesAndAgrees(
        new Application(
            "パスポート for Web EV 2.0", "1年", application.organization(), "", application.mailHost()));
    String receipt = submits(YEAR_HOST);
    examiner.opens(receipt);
    examiner.examines();
    Staff approver = Staff.loggedIn(system, "approver");
    approver.opens(receipt);
    int before = issuedMails();
    approver.approves();
    awaitIssued(before + 1);
    applicant.opens(YEAR_HOST, "サービス切替");
    RelyingParty switched = new RelyingParty(system, applicant.certificate(), ahead);
    assertThat(switched.verifies()).contains("server.pem: OK");
    assertThat(contractEnds()).isEqualTo(withRemainder(today().plusYears(1), previousEnds));
  }

  @Test
  @Order(10)
  @DisplayName("TER-1 解約: the contract ends, its certificate is revoked, and nothing is offered")
  void termination() {
    applicant.opens(YEAR_HOST, "サービス切替");
    ending = new RelyingParty(system, applicant.certificate(), ahead);
    String record = applicant.page.url();
    applicant.requests("TERMINATION");
    applicant.page.locator("[name=terminationTime][value=AT_ONCE]").check();
    Eyes.look(applicant.page, "termination-details");
    applicant.next();
    applicant.button("申込");
    String receipt = applicant.receipt();
    examiner.opens(receipt);
    examiner.gathers();
    Eyes.look(examiner.page, "office-termination");
    examiner.press("COMPLETE");
    system.mails().await(application.mail("touroku"), "解約手続き完了のお知らせ（受付番号 " + receipt + "）", 1);
    assertThat(ending.status()).contains("Cert Status: revoked", "Reason: cessationOfOperation");
    applicant.page.navigate(record);
    assertThat(applicant.page.locator("main")).containsText("失効済");
    assertThat(contractEnds()).isEqualTo(today());
    Eyes.look(applicant.page, "record-terminated");
    Stream.of("RENEWAL", "CONTINUATION", "REISSUE", "SERVICE_SWITCH", "TERMINATION")
        .forEach(
            type -> assertThat(applicant.page.locator("form [value=" + type + "]")).hasCount(0));
  }

  @Test
  @Order(11)
  @DisplayName("REV-4 a compromise that the customer learns of after the revocation is published")
  void compromiseAfterRevocation() {
    applicant.opens(YEAR_HOST, "サービス切替");
    applicant.requests("REVOCATION");
    assertThat(applicant.page.locator("[name=revocationReason]")).hasCount(1);
    assertThat(applicant.page.locator("[name=revocationReason][value=KEY_COMPROMISE]")).isChecked();
    Eyes.look(applicant.page, "revocation-compromise-only");
    applicant.next();
    applicant.revokes();
    examiner.opens(applicant.receipt());
    examiner.telephones();
    examiner.press("REVOKE");
    assertThat(ending.status()).contains("Cert Status: revoked", "Reason: keyCompromise");
    applicant.opens(YEAR_HOST, "サービス切替");
    assertThat(applicant.page.locator("form [value=REVOCATION]")).hasCount(0);
    assertThat(applicant.page.locator("main")).containsText("失効理由の変更");
  }

  @Test
  @Order(12)
  @DisplayName(
      "LINT-1, REV-4 a key that the office learns to be compromised stops what it is in,"
          + " until the customer hands in another CSR")
  void stoppedAndMended() {
    String host = "fifth.aozora.example.jp";
    String csr = csr(host);
    String first = applies(csr);
    examiner.opens(first);
    examiner.examines();
    int before = issuedMails();
    examiner.approves();
    awaitIssued(before + 1);
    applicant.opens(host, "新規発行");
    RelyingParty certified = new RelyingParty(system, applicant.certificate(), ahead);
    String stopped = applies(csr);
    examiner.opens(stopped);
    examiner.examines();
    examiner.opens(first);
    examiner.page.locator("summary", new Page.LocatorOptions().setHasText("秘密鍵の危殆化を記録する")).click();
    examiner.press("REPORT_COMPROMISE");
    assertThat(examiner.page.locator("#proof-e")).isVisible();
    examiner.page.locator("[name=proof]").fill("公開リポジトリに秘密鍵がある");
    Eyes.look(examiner.page, "office-compromise");
    examiner.press("REPORT_COMPROMISE");
    assertThat(certified.status()).contains("Cert Status: revoked", "Reason: keyCompromise");
    examiner.page.navigate(system.url("/office?stage=AWAITING_APPROVAL"));
    examiner.sees("鍵が使用禁止。新しいCSRを依頼する");
    examiner.opens(stopped);
    examiner.sees("鍵が使用禁止です");
    assertThat(examiner.page.locator("[aria-describedby=why-APPROVE]")).isDisabled();
    Eyes.look(examiner.page, "office-stopped");
    examiner.press("ASK_SIGNING_REQUEST");
    examiner.page.navigate(system.url("/office"));
    examiner.sees("お客様の新しいCSRを待つ");
    Eyes.look(examiner.page, "office-queue-stopped");
    system.mails().await(application.mail("touroku"), "新しいCSRのご提出のお願い（受付番号 " + stopped + "）", 1);
    handsInAnother(host, csr);
    examiner.opens(stopped);
    examiner.press("FINISH");
    examiner.approves();
    awaitIssued(before + 2);
  }

  private static String applies(String csr) {
    applicant.appliesAgain(
        new Application(
            application.service(), "1年", application.organization(), csr, application.mailHost()));
    return applicant.receipt();
  }

  /** From the list to the record to 新しいCSRの提出; the old one is refused, another taken. */
  private static void handsInAnother(String host, String old) {
    Page page = applicant.page;
    page.navigate(system.url("/user"));
    assertThat(page.locator(".todo")).containsText("新しいCSRをご提出ください");
    page.locator(".todo a", new Page.LocatorOptions().setHasText(host)).first().click();
    assertThat(page.locator("form [value=CANCELLATION]")).hasCount(1);
    Eyes.look(page, "record-stopped");
    applicant.link("新しいCSRを提出する");
    Eyes.look(page, "signing-request");
    applicant.type("csr", old);
    applicant.button("このCSRを提出する");
    assertThat(page.locator("#csr-e")).isVisible();
    Eyes.look(page, "signing-request-unfit");
    applicant.type("csr", csr(host));
    applicant.button("このCSRを提出する");
    assertThat(page.locator("main")).containsText("新しいCSRを受け付け");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"REVOCATION", "TERMINATION", "CONTACT_CHANGE", "REISSUE", "SERVICE_SWITCH"})
  @Order(13)
  @DisplayName("in English every screen of a request speaks English and fits")
  void english(String type) {
    Page page = applicant.page;
    page.navigate(system.url("/language/ja?back=/user"));
    applicant.opens(HALF_YEAR_HOST, "更新");
    page.navigate(system.url("/language/en?back=") + page.url().replaceFirst("https?://[^/]*", ""));
    speaksEnglish("record");
    if (type.equals("SERVICE_SWITCH")) {
      page.locator("button[value=" + type + "]").click();
    } else {
      page.locator("select[name=request]").selectOption(type);
      page.locator("form:has(select[name=request]) button").click();
    }
    Set<String> seen = new HashSet<>();
    while (!page.url().endsWith("/confirm")) {
      String step = page.url().replaceAll(".*/|\\?.*", "");
      assertThat(seen.add(step)).as("%s leads on from %s", type, page.url()).isTrue();
      speaksEnglish(step + "-" + type);
      page.locator("[name=service][value=EV20], [name=terminationTime][value=AT_END_OF_TERM]")
          .or(page.locator("[name=previousFate][value=REVOKED_LATER]"))
          .all()
          .forEach(Locator::check);
      if (step.equals("basic")) {
        applicant.type("csr", csr(HALF_YEAR_HOST));
      }
      if (step.equals("contacts")) {
        applicant.type("technical.email", "another@aozora.example.jp");
        applicant.type("technical.emailAgain", "another@aozora.example.jp");
      }
      page.locator(".actions .btn--go").click();
    }
    speaksEnglish("confirm-" + type);
  }

  /** Names, and examples of them, are Japanese; the words around them are not. */
  private static void speaksEnglish(String name) {
    Page page = applicant.page;
    Eyes.look(page, "en-" + name);
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(
            page.locator("h1, h2, h3, dt, label, legend, button, .lead, .steps").allTextContents())
        .noneMatch(text -> Pattern.compile("[ぁ-んァ-ヶ一-龠]").matcher(text).find());
  }

  private static RelyingParty reissued(String host, String fate) {
    applicant.requests("REISSUE");
    applicant.page.locator("[name=keyCompromised][value=no]").check();
    applicant.page.locator("[name=previousFate][value=" + fate + "]").check();
    return issued(submits(host), host, "再発行");
  }

  /** On its one page, by way of another on which nothing is changed. */
  private static String continues(String host) {
    applicant.type("csr", csr(host));
    applicant.page.locator("button[value=go-CONTACTS]").first().click();
    applicant.next();
    assertThat(applicant.page.locator("[name=csr]")).not().hasValue("");
    applicant.button("申込");
    return applicant.receipt();
  }

  /** From 基本情報, all pre-filled but the CSR, to the completion screen's receipt number. */
  private static String submits(String host) {
    applicant.type("csr", csr(host));
    applicant.next();
    applicant.next();
    applicant.next();
    applicant.button("申込");
    return applicant.receipt();
  }

  /** Examines, approves and meets the certificate. */
  private static RelyingParty issued(String receipt, String host, String kind) {
    int before = issuedMails();
    examiner.opens(receipt);
    examiner.examines();
    examiner.approves();
    awaitIssued(before + 1);
    applicant.opens(host, kind);
    return new RelyingParty(system, applicant.certificate(), ahead);
  }

  private static int issuedMails() {
    return system.mails().with(application.mail("touroku"), Applicant.ISSUED_MAIL).size();
  }

  private static void awaitIssued(int count) {
    system.mails().await(application.mail("touroku"), Applicant.ISSUED_MAIL, count);
  }

  /** The last day of ご契約期間 on the record's page. */
  private static LocalDate contractEnds() {
    String term = fact("ご契約期間");
    return LocalDate.parse(
        term.substring(term.length() - 10), DateTimeFormatter.ofPattern("uuuu/MM/dd"));
  }

  /** A fact of お申込情報詳細画面. */
  private static String fact(String label) {
    return applicant
        .page
        .locator("dl.facts > div", new Page.LocatorOptions().setHasText(label))
        .locator("dd")
        .first()
        .textContent()
        .strip();
  }

  /** The last day of a term that began today, and as many days as another one still had. */
  private static LocalDate withRemainder(LocalDate termEnds, LocalDate previousEnds) {
    return termEnds.minusDays(1).plusDays(previousEnds.toEpochDay() - today().toEpochDay() + 1);
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(Instant.now().plus(ahead), ZoneId.of("Asia/Tokyo"));
  }

  private static String csr(String host) {
    return OPEN_SSL.csr("/CN=" + host, host);
  }
}
