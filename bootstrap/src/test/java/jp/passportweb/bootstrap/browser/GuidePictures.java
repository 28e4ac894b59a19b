package jp.passportweb.bootstrap.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the users' manual from a running system, in Japanese and in English.
 * docs/take-pictures runs it; the build does not.
 */
class GuidePictures {
  private static final String HOST = "www.aozora.example.jp";
  private static final Path DIRECTORY = Path.of(System.getProperty("passport.guide", "."));

  private final OpenSsl openSsl = new OpenSsl();

  @Test
  void take() {
    try (RunningSystem system = RunningSystem.onEmptyHome(Map.of())) {
      Applicant applicant = new Applicant(system, Chromium.visitor());
      Application application = Application.sr(openSsl.csr("/CN=" + HOST, HOST));
      applies(applicant, application);
      proves(applicant, application);
      issues(system, application);
      applicant.logsIn(application);
      portal(system, applicant);
    }
  }

  private static void applies(Applicant applicant, Application application) {
    applicant.startsAndAgrees(application);
    applicant.fillsBasic(application);
    applicant.next();
    applicant.page.goBack();
    picture(applicant.page, "basic");
    applicant.next();
    applicant.fillsOrganization(application);
    applicant.next();
    picture(applicant.page, "contacts");
    applicant.fillsContacts(application);
    applicant.next();
    picture(applicant.page, "confirm");
    applicant.button("申込");
  }

  /** What is asked for, and what is wrong with it still. */
  private static void proves(Applicant applicant, Application application) {
    applicant.logsIn(application);
    applicant.opens(HOST, "新規発行");
    applicant.page.navigate(applicant.page.url() + "/domain-control");
    applicant.page.locator("button[value=try]").first().click();
    picture(applicant.page, "domain-control");
  }

  private static void issues(RunningSystem system, Application application) {
    Staff examiner = Staff.loggedIn(system, "examiner");
    examiner.opens(HOST);
    examiner.examines();
    examiner.approves();
    system.mails().await(application.mail("gijutsu"), Applicant.ISSUED_MAIL, 1);
  }

  private static void portal(RunningSystem system, Applicant applicant) {
    Page page = applicant.page;
    picture(page, "list");
    page.navigate(system.url("/user/search"));
    picture(page, "search");
    page.navigate(system.url("/user/profile"));
    picture(page, "profile");
    applicant.opens(HOST, "新規発行");
    picture(page, "record");
    String record = page.url();
    page.navigate(record + "/download");
    picture(page, "download");
    page.navigate(record);
    applicant.requests("REVOCATION");
    picture(page, "revocation");
    page.navigate(system.url("/user/login"));
    picture(page, "login");
  }

  /** The page as it is, in both languages. */
  private static void picture(Page page, String name) {
    String path = URI.create(page.url()).getRawPath();
    String root = page.url().substring(0, page.url().indexOf(path));
    for (String language : List.of("en", "ja")) {
      page.navigate(root + "/language/" + language + "?back=" + path);
      page.screenshot(
          new ScreenshotOptions().setPath(DIRECTORY.resolve(language).resolve(name + ".png")));
    }
  }
}
