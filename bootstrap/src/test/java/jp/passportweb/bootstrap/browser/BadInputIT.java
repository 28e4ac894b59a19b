package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Bad input comes back at its field, escaped, with the rest kept")
@Tag("long")
class BadInputIT {
  private static RunningSystem system;
  private static OpenSsl openSsl;
  private static String csr;

  @BeforeAll
  static void start() {
    system = RunningSystem.onEmptyHome(Map.of());
    openSsl = new OpenSsl();
    csr = openSsl.csr("/CN=www.aozora.example.jp");
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @DisplayName(
      "§6.2 a pasted private key is refused, with advice, and is neither stored nor logged")
  void privateKey() throws IOException {
    Applicant applicant = applicantAtBasic();
    OpenSsl careless = new OpenSsl();
    String request = careless.csr("/CN=www.aozora.example.jp");
    String key = careless.privateKey();
    applicant.type("furtherNames", "example.jp");
    applicant.type("csr", request + key);
    applicant.button("CSRを読み取る");
    Page page = applicant.page;
    assertThat(page.locator(".finding[data-tone=stop]")).containsText("秘密鍵");
    assertThat(page.locator("[name=csr]")).hasValue("");
    assertThat(page.locator("[name=furtherNames]")).hasValue("example.jp");
    Eyes.look(page, "basic-private-key");
    page.reload();
    assertThat(page.locator("[name=csr]")).hasValue("");
    applicant.type("csr", request);
    applicant.button("CSRを読み取り直す");
    assertThat(page.locator(".finding[data-tone=stop]")).containsText("危殆化したことが届け出られた鍵です");
    String middle = key.lines().skip(1).findFirst().orElseThrow();
    try (Stream<Path> files = Files.walk(system.home())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(content.contains(middle)).as(file.toString()).isFalse();
      }
    }
  }

  @Test
  @DisplayName("1 MB of garbage is refused early, in words")
  void garbage() {
    Applicant applicant = applicantAtBasic();
    byte[] garbage = new byte[1024 * 1024];
    new Random(1).nextBytes(garbage);
    applicant
        .page
        .locator("[name=csrFile]")
        .setInputFiles(new FilePayload("server.csr", "application/octet-stream", garbage));
    applicant.type("furtherNames", "example.jp");
    applicant.button("CSRを読み取る");
    assertThat(applicant.page.locator(".finding[data-tone=stop]").first()).isVisible();
    assertThat(applicant.page.locator("[name=furtherNames]")).hasValue("example.jp");
    Eyes.look(applicant.page, "basic-garbage");
  }

  @Test
  @DisplayName("a CSR that cannot be read says what is wrong with it")
  void truncated() {
    Applicant applicant = applicantAtBasic();
    applicant.type("csr", csr.substring(0, csr.indexOf("-----END")));
    applicant.next();
    assertThat(applicant.page.locator("[role=alert]")).isFocused();
    assertThat(applicant.page.locator(".finding[data-tone=stop]")).containsText("-----END");
    Eyes.look(applicant.page, "basic-truncated");
  }

  @ParameterizedTest(name = "{0} bytes")
  @ValueSource(ints = {200_000, 40_000_000})
  @DisplayName("a file that is no CSR by its size alone is explained, however large")
  void tooLarge(int length) {
    Applicant applicant = applicantAtBasic();
    applicant
        .page
        .locator("[name=csrFile]")
        .setInputFiles(new FilePayload("server.csr", "application/octet-stream", new byte[length]));
    applicant.button("CSRを読み取る");
    assertThat(applicant.page.locator("main")).containsText("内容が大きすぎます");
    Eyes.look(applicant.page, "basic-too-large-" + length);
  }

  @Test
  @DisplayName("a CSR that was altered is to be made again, by a command for its own name")
  void altered() {
    Applicant applicant = applicantAtBasic();
    int inSignature = csr.lastIndexOf('\n', csr.indexOf("-----END") - 70) + 10;
    char other = csr.charAt(inSignature) == 'A' ? 'B' : 'A';
    applicant.type("csr", csr.substring(0, inSignature) + other + csr.substring(inSignature + 1));
    applicant.button("CSRを読み取る");
    assertThat(applicant.page.locator(".finding[data-tone=stop]"))
        .containsText("/CN=www.aozora.example.jp");
    Eyes.look(applicant.page, "basic-altered");
  }

  @Test
  @DisplayName("every unfit name among the further ones is told of, in one answer")
  void unfitNames() {
    Applicant applicant = applicantAtBasic();
    applicant.type("csr", csr);
    applicant.type("furtherNames", "a_b.example.jp\nexample.jp\n192.0.2.1");
    applicant.next();
    assertThat(applicant.page.locator("#furtherNames-e")).containsText("a_b.example.jp");
    assertThat(applicant.page.locator("#furtherNames-e")).containsText("192.0.2.1");
    Eyes.look(applicant.page, "basic-unfit-names");
  }

  @Test
  @DisplayName("BR 4.2.2 names that nobody can prove, in the CSR and among the further ones")
  void namesNobodyCanProve() {
    Applicant applicant = applicantAtBasic();
    applicant.type("csr", openSsl.csr("/CN=7.113.0.203.in-addr.arpa"));
    applicant.type("furtherNames", "router.home.arpa\n*.kawasaki.jp\nshop.test");
    applicant.next();
    Page page = applicant.page;
    assertThat(page.locator(".finding[data-tone=stop]")).containsText("7.113.0.203.in-addr.arpa");
    assertThat(page.locator("#furtherNames-e")).containsText("router.home.arpa");
    assertThat(page.locator("#furtherNames-e")).containsText("*.kawasaki.jp");
    assertThat(page.locator("#furtherNames-e")).not().containsText("shop.test");
    Eyes.look(page, "basic-nobodys-names");
  }

  @Test
  @DisplayName("RFC 5280 a name too long for a common name stands in the SAN only, and is told so")
  void longCommonName() {
    Applicant applicant = applicantAtBasic();
    String name = "a".repeat(60) + ".aozora.example.jp";
    applicant.type("csr", openSsl.csr("/O=Aozora", name));
    applicant.button("CSRを読み取る");
    assertThat(applicant.page.locator(".finding[data-tone=wait]").first()).containsText("SANにだけ");
    Eyes.look(applicant.page, "basic-long-name");
  }

  @Test
  @DisplayName("SUBJ-1 what is no name, or more than one, comes back at its field, the rest kept")
  void unfitSubject() {
    Applicant applicant = applicantAtBasic();
    applicant.fillsBasic(Application.sr(csr));
    applicant.next();
    applicant.fillsOrganization(Application.sr(csr));
    applicant.type("organization.name", "該当なし");
    applicant.type("organization.registrationNumber", "2222-22-222222");
    applicant.type("organization.subjectName", "Aozora K.K., OU=Web");
    applicant.type("organization.locality", "Minato-ku, Tokyo");
    applicant.next();
    Page page = applicant.page;
    for (String field : List.of("name", "registrationNumber", "subjectName", "locality")) {
      assertThat(page.locator("[id='organization." + field + "-e']")).isVisible();
    }
    assertThat(page.locator("[id='organization.subjectName-e']")).containsText("OU=");
    assertThat(page.locator(".summary li")).hasCount(4);
    assertThat(page.locator("[name='organization.locality']")).hasValue("Minato-ku, Tokyo");
    assertThat(page.locator("[name='organization.kana']")).hasValue("アオゾラショウジ");
    Eyes.look(page, "organization-unfit-subject");
    applicant.fillsOrganization(Application.sr(csr));
    applicant.next();
    assertThat(page.locator("[name='applicant.name']")).isVisible();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"<script>document.title='x'</script>\"'&", "a\u0007b", "LONG"})
  @DisplayName("markup, control characters and very long values in every field")
  void everyField(String hostile) {
    String value = hostile.equals("LONG") ? "長".repeat(5000) : hostile;
    Applicant applicant = applicantAtBasic();
    applicant.fillsBasic(Application.sr(csr));
    applicant.next();
    comesBack(applicant, value, "organization-hostile");
    applicant.page.locator("[name='organization.kind']").first().check();
    applicant.fillsOrganization(Application.sr(csr));
    applicant.type("organization.presentPostalCode", "");
    applicant.type("organization.presentAddress", "");
    applicant.next();
    applicant.opensForks(
        "registration.who", "registration.addressFrom", "technical.who", "administrative.who");
    comesBack(applicant, value, "contacts-hostile");
  }

  private static void comesBack(Applicant applicant, String value, String picture) {
    Page page = applicant.page;
    Locator fields = page.locator("input[type=text], input[type=email]");
    String heading = page.locator("h1").textContent();
    for (Locator field : fields.all()) {
      field.fill(value);
    }
    String typed = fields.first().inputValue();
    applicant.next();
    assertThat(page.locator("h1")).hasText(heading);
    assertThat(page.locator("[role=alert]")).isFocused();
    for (Locator field : fields.all()) {
      assertThat(field).hasValue(typed);
    }
    assertThat(page.title()).startsWith("エラー: ");
    assertThat(page.locator("main script").count()).isZero();
    Eyes.look(page, picture);
  }

  private static Applicant applicantAtBasic() {
    Applicant applicant = new Applicant(system, Chromium.visitor());
    applicant.startsAndAgrees(Application.sr(csr));
    return applicant;
  }
}
