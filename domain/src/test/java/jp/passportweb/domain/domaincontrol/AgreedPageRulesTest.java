package jp.passportweb.domain.domaincontrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.dns.DnsFailure.Kind;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("DCV-2 DCV-4 what a web server shows of an agreed page (BR 3.2.2.4.18)")
class AgreedPageRulesTest {
  private static final Instant MADE = Instant.parse("2026-11-29T03:00:00Z");
  private static final String VALUE = "0123456789abcdef0123456789abcdef01234567";
  private static final String ADDRESS = "192.0.2.7";
  private static final String PAGE =
      "http://www.example.com/.well-known/pki-validation/passport.txt";

  private final AgreedPage page =
      new AgreedPage(
          new AuthorizationDomainName("www.example.com"),
          "passport.txt",
          new RandomValue(VALUE, MADE));

  @Test
  @DisplayName("it stands in the directory that the method names")
  void address() {
    assertThat(page.address()).hasToString(PAGE);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", "../x", "a/b", ".x", "a b", "a?b", VALUE, VALUE + ".txt"})
  @DisplayName("its name tells nothing of the value, and is a name")
  void file(String file) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AgreedPage(page.name(), file, page.value()));
  }

  @ParameterizedTest(name = "status {0}: {1}")
  @CsvSource({
    "199, false",
    "200, true",
    "201, true",
    "204, true",
    "299, true",
    "300, false",
    "400, false",
    "401, false",
    "403, false",
    "404, false",
    "500, false",
    "503, false"
  })
  @DisplayName("only a success proves, and only this name")
  void status(int status, boolean proves) {
    assertThat(diagnose(answered(status, "text/plain", VALUE + "\r\n")))
        .isEqualTo(
            proves
                ? new Diagnosis.Proven(PAGE, Reach.NAME)
                : new WebDiagnosis.WrongStatus(PAGE, status));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        VALUE,
        "\uFEFF" + VALUE + "\n",
        "passport=" + VALUE,
        "line one\n" + VALUE + "\nline three",
        "<html>" + VALUE + "</html>"
      })
  @DisplayName("the value is in the content, a word of its own")
  void contained(String content) {
    assertThat(diagnose(answered(200, "", content)).isProof()).isTrue();
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "x",
        VALUE + "0",
        "a" + VALUE,
        "0123456789ABCDEF0123456789ABCDEF01234567",
        "0123456789abcdef 0123456789abcdef01234567"
      })
  @DisplayName("another text is shown as it is")
  void otherContent(String content) {
    assertThat(diagnose(answered(200, "text/plain", content)))
        .isEqualTo(new WebDiagnosis.OtherContent(PAGE, content, List.of(), false));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "text/html; charset=utf-8, Welcome",
    "application/xhtml+xml, x",
    "TEXT/HTML, ''",
    "text/plain, <!DOCTYPE html><title>x",
    "'', '  <html lang=ja>'",
    "'', <!-- x --><p>"
  })
  @DisplayName("a page for people instead of the value")
  void html(String type, String start) {
    assertThat(diagnose(answered(200, type, start)))
        .isEqualTo(new WebDiagnosis.HtmlInstead(PAGE, start));
  }

  @Test
  @DisplayName("other content, where redirects had led elsewhere, names the hosts")
  void elsewhere() {
    WebAnswer seen =
        new WebAnswer(
            List.of(
                new WebAnswer.Hop(PAGE, ADDRESS, 301),
                new WebAnswer.Hop("https://WWW.example.com/x", ADDRESS, 302)),
            "https://login.example.net/",
            answered(200, "text/plain", "no"));
    assertThat(AgreedPageRules.diagnose(page, seen, MADE))
        .isEqualTo(
            new WebDiagnosis.OtherContent(
                "https://login.example.net/", "no", List.of("login.example.net"), false));
  }

  @Test
  @DisplayName("the value is taken where allowed redirects end")
  void redirected() {
    WebAnswer seen =
        new WebAnswer(
            List.of(new WebAnswer.Hop(PAGE, ADDRESS, 301)),
            "https://example.net/x",
            answered(200, "text/plain", VALUE));
    assertThat(AgreedPageRules.diagnose(page, seen, MADE).isProof()).isTrue();
  }

  @Test
  @DisplayName("every other end is told with what its words need")
  void otherEnds() {
    assertThat(diagnose(new WebAnswer.NoAddress("www.example.com", null)))
        .isEqualTo(new WebDiagnosis.NoAddress("www.example.com", ""));
    assertThat(diagnose(new WebAnswer.NoAddress("www.example.com", Heard.failure(Kind.BOGUS))))
        .isEqualTo(new WebDiagnosis.NoAddress("www.example.com", "BOGUS"));
    assertThat(diagnose(new WebAnswer.ForbiddenAddress("www.example.com", "127.0.0.1")))
        .isEqualTo(new WebDiagnosis.ForbiddenAddress("www.example.com", "127.0.0.1"));
    assertThat(diagnose(new WebAnswer.NoConnection(ADDRESS, "refused")))
        .isEqualTo(new WebDiagnosis.NoConnection(PAGE, ADDRESS, "refused"));
    assertThat(diagnose(new WebAnswer.TimedOut(ADDRESS))).isEqualTo(new WebDiagnosis.TooSlow(PAGE));
    assertThat(diagnose(new WebAnswer.NotHttp(ADDRESS, "SSH-2.0")))
        .isEqualTo(new WebDiagnosis.NoWebAnswer(PAGE, "SSH-2.0"));
    assertThat(diagnose(new WebAnswer.RefusedRedirect(ADDRESS, 303, "/there", RedirectFlaw.STATUS)))
        .isEqualTo(new WebDiagnosis.RefusedRedirect(PAGE, 303, "/there", RedirectFlaw.STATUS));
  }

  @Test
  @DisplayName("DCV-3 after 30 days the value proves nothing, though it is there")
  void old() {
    WebAnswer seen = new WebAnswer(List.of(), PAGE, answered(200, "", VALUE));
    assertThat(AgreedPageRules.diagnose(page, seen, MADE.plus(RandomValue.GOOD)))
        .isEqualTo(new Diagnosis.ValueTooOld(MADE));
  }

  private Diagnosis diagnose(WebAnswer.End end) {
    return AgreedPageRules.diagnose(page, new WebAnswer(List.of(), PAGE, end), MADE);
  }

  private static WebAnswer.Answered answered(int status, String type, String start) {
    return new WebAnswer.Answered(ADDRESS, status, type, start, false);
  }
}
