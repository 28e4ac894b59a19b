package jp.passportweb.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("ACC-2 what belongs to somebody else is, for everybody else, not there")
class ForeignIdsIT {
  private static final List<String> STEPS =
      List.of(
          "service",
          "agreement",
          "details",
          "basic",
          "organization",
          "contacts",
          "confirm",
          "done");

  private static RunningSystem system;
  private static Application application;
  private static Applicant owner;
  private static Page visitor;
  private static Page otherAccount;
  private static Page operator;
  private static Page nobody;
  private static String record;
  private static String portalDraft;
  private static String publicDraft;

  @BeforeAll
  static void twoAccounts() {
    system = RunningSystem.onEmptyHome(Map.of());
    String csr = new OpenSsl().csr("/CN=www.aozora.example.jp");
    application = Application.sr(csr);
    owner = new Applicant(system, Chromium.visitor());
    owner.applies(application);
    Staff examiner = Staff.loggedIn(system, "examiner");
    examiner.opens(owner.receipt());
    examiner.examines();
    examiner.approves();
    operator = examiner.page;
    system.mails().await(application.mail("touroku"), Applicant.ISSUED_MAIL, 1);
    owner.logsIn(application);
    owner.link("詳細");
    record = id(owner.page.url());
    owner.page.locator("select[name=request]").selectOption("CONTACT_CHANGE");
    owner.next();
    portalDraft = id(owner.page.url());

    Applicant newcomer = new Applicant(system, Chromium.visitor());
    newcomer.startsAndAgrees(application);
    visitor = newcomer.page;
    publicDraft = id(visitor.url());

    Application others =
        new Application(application.service(), "1年", "株式会社別会社", csr, "betsu.example.jp");
    Applicant other = new Applicant(system, Chromium.visitor());
    other.applies(others);
    other.logsIn(others);
    otherAccount = other.page;
    nobody = Chromium.visitor().newPage();
    nobody.navigate(system.url("/user/login/otp"));
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("addressesWithIds")
  @DisplayName("another account's address answers as one that never existed")
  void asIfItNeverExisted(String method, String address, String id) {
    String foreign = address.replace("{id}", id);
    String neverExisted = address.replace("{id}", UUID.randomUUID().toString());
    APIResponse answer = send(otherAccount, method, foreign);
    APIResponse answerToNothing = send(otherAccount, method, neverExisted);
    assertThat(answer.status()).isEqualTo(address.endsWith("/discard") ? 303 : 404);
    assertThat(answer.status()).isEqualTo(answerToNothing.status());
    assertThat(answer.text().replace(foreign, address))
        .isEqualTo(answerToNothing.text().replace(neverExisted, address));
    theOwnerHasEverything();
  }

  static Stream<Arguments> addressesWithIds() {
    Stream<Arguments> records =
        Stream.of(
                "",
                "/download",
                "/download/pem",
                "/download/der",
                "/download/pkcs7",
                "/download/chain",
                "/download/intermediate",
                "/download/root",
                "/download/all",
                "/signing-request")
            .map(below -> Arguments.of("GET", "/user/records/{id}" + below, record));
    Stream<Arguments> drafts =
        STEPS.stream()
            .flatMap(step ->
                Stream.of(
                    Arguments.of("GET", "/user/requests/{id}/" + step, portalDraft),
                    Arguments.of("GET", "/user/requests/{id}/" + step, publicDraft)));
    Stream<Arguments> forms =
        STEPS.stream()
            .filter(step -> !step.equals("done"))
            .map(step -> Arguments.of("POST", "/user/requests/{id}/" + step, portalDraft));
    Stream<Arguments> publicDrafts =
        STEPS.stream()
            .filter(step -> !step.equals("details"))
            .map(step -> Arguments.of("GET", "/apply/{id}/" + step, publicDraft));
    Stream<Arguments> publicForms =
        Stream.of("service", "agreement", "basic", "organization", "contacts", "confirm", "discard")
            .map(step -> Arguments.of("POST", "/apply/{id}/" + step, publicDraft));
    return Stream.of(
            records,
            Stream.of(
                Arguments.of("POST", "/user/records/{id}/request", record),
                Arguments.of("POST", "/user/records/{id}/answer", record),
                Arguments.of("POST", "/user/records/{id}/signing-request", record)),
            drafts,
            forms,
            publicDrafts,
            publicForms)
        .flatMap(all -> all);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @MethodSource("closedDoors")
  @DisplayName("the office is closed to customers, the portal to operators, both to everybody else")
  void closed(String who, String method, String address, String login) {
    Page page =
        switch (who) {
          case "customer" -> owner.page;
          case "operator" -> operator;
          default -> nobody;
        };
    APIResponse answer = send(page, method, address.replace("{id}", record));
    assertThat(answer.status()).isEqualTo(method.equals("GET") ? 303 : 401);
    if (method.equals("GET")) {
      assertThat(answer.headers().get("location")).endsWith(login);
    }
    assertThat(answer.text()).doesNotContain(application.organization());
    theOwnerHasEverything();
  }

  static Stream<Arguments> closedDoors() {
    Stream<Arguments> office =
        Stream.of("customer", "nobody")
            .flatMap(who ->
                Stream.of(
                    Arguments.of(who, "GET", "/office", "/office/login"),
                    Arguments.of(who, "GET", "/office?q=aozora", "/office/login"),
                    Arguments.of(who, "GET", "/office/records/{id}", "/office/login"),
                    Arguments.of(who, "POST", "/office/records/{id}", "/office/login")));
    Stream<Arguments> portal =
        Stream.of("operator", "nobody")
            .flatMap(who ->
                Stream.of(
                    Arguments.of(who, "GET", "/user", "/user/login"),
                    Arguments.of(who, "GET", "/user/records/{id}", "/user/login"),
                    Arguments.of(who, "GET", "/user/records/{id}/download/pem", "/user/login"),
                    Arguments.of(who, "POST", "/user/records/{id}/request", "/user/login"),
                    Arguments.of(who, "GET", "/user/requests/new", "/user/login"),
                    Arguments.of(who, "POST", "/user/requests/new", "/user/login")));
    return Stream.concat(office, portal);
  }

  /** A form that the page would take, were it the sender's own. */
  private static APIResponse send(Page page, String method, String address) {
    if (method.equals("GET")) {
      return page.request().get(system.url(address), RequestOptions.create().setMaxRedirects(0));
    }
    FormData form =
        FormData.create()
            .set("_csrf", page.locator("[name=_csrf]").first().inputValue())
            .set("act", address.endsWith("/confirm") ? "apply" : "next")
            .set("request", "REVOCATION")
            .set("service", "EV20")
            .set("term", "P1Y-FIXED_TERM")
            .set("reason", "x");
    return page.request()
        .post(system.url(address), RequestOptions.create().setForm(form).setMaxRedirects(0));
  }

  /** The record has no request but the draft, and the drafts are where they were. */
  private static void theOwnerHasEverything() {
    assertThat(send(owner.page, "GET", "/user/requests/" + portalDraft + "/agreement").status())
        .isEqualTo(200);
    assertThat(send(visitor, "GET", "/apply/" + publicDraft + "/basic").status()).isEqualTo(200);
    assertThat(send(owner.page, "GET", "/user/records/" + record).text())
        .contains("value=\"REVOCATION\"");
  }

  private static String id(String address) {
    return address.replaceAll(".*/([0-9a-f]{8}-[0-9a-f-]{27}).*", "$1");
  }
}
