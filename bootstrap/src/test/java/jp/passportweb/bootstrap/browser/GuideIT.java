package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import jp.passportweb.bootstrap.catalog.CatalogFile;
import jp.passportweb.web.guide.Glossary;
import jp.passportweb.web.guide.GuidePage;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The pages of help, and the links that lead to them")
@Tag("long")
class GuideIT {
  private static final String DESK = "desk@passport.example";
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");

  private static RunningSystem system;
  private static final Map<String, Set<String>> IDS = new HashMap<>();

  @BeforeAll
  static void start() {
    system =
        RunningSystem.onEmptyHome(
            Map.of("PASSPORT_SUPPORT_MAIL", DESK, "PASSPORT_SUPPORT_PHONE", "03-5775-8720"));
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("each page can be read at both widths, and every link on it leads somewhere")
  void pages(GuidePage help) {
    Page page = open(help.path());
    assertThat(page.locator("h1")).hasCount(1);
    openDetails(page);
    Eyes.look(page, "guide-" + help);
    for (String link : internalLinks(page)) {
      leadsSomewhere(page, link.startsWith("#") ? help.path() + link : link);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("each page is there in English, without a Japanese letter outside examples")
  void english(GuidePage help) {
    Page page = open("/language/en?back=" + help.path());
    openDetails(page);
    Eyes.look(page, "guide-" + help + "-en");
    Assertions.assertThat(page.locator("main h1, main h2, main h3, main p").allInnerTexts())
        .isNotEmpty()
        .noneMatch(text -> text.matches("(?s).*[\\u3040-\\u30FF].*"));
  }

  @Test
  @DisplayName("the documents, the repository and the first page lead somewhere too")
  void otherPages() {
    for (String path : List.of("/", "/documents", "/repository")) {
      Page page = open(path);
      Eyes.look(page, "guide" + path.replace('/', '-'));
      internalLinks(page).forEach(link -> leadsSomewhere(page, link));
    }
    Page privacy = open("/documents/privacy/1.0");
    assertThat(privacy.locator("h1")).hasText("個人情報の取扱い");
    Eyes.look(privacy, "privacy");
  }

  @Test
  @DisplayName("each kind of server of the catalogue, and each term, has its section")
  void sections() {
    Assertions.assertThat(ids(open("/"), "/guide/csr"))
        .containsAll(CatalogFile.read().serverSoftware().stream().map(s -> s.code()).toList())
        .contains("keys", "names", "check");
    Assertions.assertThat(ids(open("/"), "/guide/glossary")).containsAll(Glossary.TERMS);
  }

  @Test
  @DisplayName(
      "BR 4.9.3 the desk that the settings name stands on the page of help and in the repository")
  void desk() {
    for (String path : List.of("/guide/support#desk", "/repository#desk")) {
      Locator desk = open(path).locator("#desk");
      assertThat(desk.locator("a[href='mailto:" + DESK + "']")).hasText(DESK);
      assertThat(desk).containsText("03-5775-8720");
    }
  }

  @Test
  @DisplayName("the services are compared in a tab of its own: what was chosen stays chosen")
  void comparison() {
    Page page = open("/apply/service");
    Locator ev = page.locator("input[name=service][value=EV20]");
    ev.check();
    Page table = page.context().waitForPage(() -> page.getByText("サービスの違いを表で比べる").click());
    assertThat(table.locator("h1")).hasText("サービスの違い");
    assertThat(ev).isChecked();
  }

  @Test
  @DisplayName("the screens lead to the chosen server's CSR and to the words that are new there")
  void whereItIsNeeded() {
    Page page = Chromium.visitor().newPage();
    Applicant applicant = new Applicant(system, page.context());
    Application application =
        Application.sr(new OpenSsl().csr("/CN=www.aozora.example.jp", "www.aozora.example.jp"));
    applicant.startsAndAgrees(application);
    hasLinks(applicant.page, "/guide/csr", "/guide/csr#keys", "/guide/glossary#csr");
    hasLinks(applicant.page, "/guide/glossary#common-name");
    applicant.page.locator("select[name=serverSoftware]").selectOption("F5-BIGIP");
    applicant.type("csr", application.csr());
    applicant.button("CSRを読み取る");
    hasLinks(applicant.page, "/guide/csr#F5-BIGIP");
    for (String path : List.of("/user/login", "/user/login/otp", "/user/login/password")) {
      hasLinks(open(path), "/guide/glossary#access-key", "/guide/glossary#one-time-password");
    }
  }

  private static void hasLinks(Page page, String... links) {
    for (String link : links) {
      assertThat(page.locator("main a[href='" + link + "']")).hasCount(1);
      leadsSomewhere(page, link);
    }
  }

  private static void openDetails(Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
  }

  private static Page open(String path) {
    Page page = Chromium.visitor().newPage();
    Assertions.assertThat(page.navigate(system.url(path)).status()).isEqualTo(200);
    return page;
  }

  @SuppressWarnings("unchecked")
  private static Set<String> internalLinks(Page page) {
    List<String> all =
        (List<String>)
            page.evaluate("[...document.querySelectorAll('a')].map(a => a.getAttribute('href'))");
    Set<String> links = new TreeSet<>(all);
    links.removeIf(link -> !link.startsWith("/") && !link.startsWith("#"));
    links.removeIf(link -> link.startsWith("/language/"));
    return links;
  }

  private static void leadsSomewhere(Page page, String link) {
    String[] parts = link.split("#", 2);
    Set<String> ids = ids(page, parts[0]);
    if (parts.length == 2) {
      Assertions.assertThat(ids).as("anchors of %s", parts[0]).contains(parts[1]);
    }
  }

  /** The anchors of a page, which must be there. */
  private static Set<String> ids(Page page, String path) {
    return IDS.computeIfAbsent(
        path,
        wanted -> {
          var answer = page.request().get(system.url(wanted));
          Assertions.assertThat(answer.status()).as(wanted).isEqualTo(200);
          Set<String> ids = new TreeSet<>();
          ID.matcher(answer.text()).results().forEach(match -> ids.add(match.group(1)));
          return ids;
        });
  }
}
