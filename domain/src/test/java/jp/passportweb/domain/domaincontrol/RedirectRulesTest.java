package jp.passportweb.domain.domaincontrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import jp.passportweb.domain.domaincontrol.RedirectRules.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("DCV-2 which redirects are followed (BR 3.2.2.4.18)")
class RedirectRulesTest {
  private static final URI FROM = URI.create("http://www.example.com/a/b");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "300, false",
    "301, true",
    "302, true",
    "303, false",
    "304, false",
    "305, false",
    "306, false",
    "307, true",
    "308, true",
    "399, false"
  })
  @DisplayName("by status")
  void statuses(int status, boolean followed) {
    assertThat(RedirectRules.isRedirect(status)).isTrue();
    assertThat(RedirectRules.judge(FROM, status, "/x", 0))
        .isEqualTo(
            followed
                ? new Verdict.Follow(URI.create("http://www.example.com/x"))
                : new Verdict.Refuse(RedirectFlaw.STATUS));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"299, false", "300, true", "399, true", "400, false"})
  @DisplayName("what a redirect is")
  void redirects(int status, boolean is) {
    assertThat(RedirectRules.isRedirect(status)).isEqualTo(is);
  }

  @ParameterizedTest(name = "{0} leads to {1}")
  @CsvSource({
    "/x, http://www.example.com/x",
    "c, http://www.example.com/a/c",
    "//other.example/x, http://other.example/x",
    "https://other.example/x?y=z, https://other.example/x?y=z",
    "HTTPS://Other.example/, HTTPS://Other.example/",
    "http://other.example:80/, http://other.example:80/",
    "http://other.example:443/, http://other.example:443/",
    "https://other.example:80/, https://other.example:80/"
  })
  @DisplayName("to pages of the web, on this host or another")
  void followed(String location, String to) {
    assertThat(RedirectRules.judge(FROM, 302, location, 0))
        .isEqualTo(new Verdict.Follow(URI.create(to)));
  }

  @ParameterizedTest(name = "[{0}]: {1}")
  @CsvSource({
    "'', LOCATION",
    "'  ', LOCATION",
    "http://[, LOCATION",
    "'http://a b/', LOCATION",
    "http:///x, LOCATION",
    "http://under_score.example/, LOCATION",
    "ftp://other.example/x, SCHEME",
    "file:///etc/passwd, SCHEME",
    "javascript:alert(1), SCHEME",
    "http://other.example:8080/, PORT",
    "http://other.example:22/, PORT",
    "http://other.example:0/, PORT",
    "http://user@other.example/, USER",
    "http://user:secret@other.example/, USER",
    "http://127.0.0.1/, ADDRESS",
    "http://192.0.2.1/, ADDRESS",
    "http://2130706433/, ADDRESS",
    "http://0x7f000001/, ADDRESS",
    "http://127.1/, LOCATION",
    "http://[::1]/, ADDRESS",
    "http://[::ffff:127.0.0.1]/, ADDRESS"
  })
  @DisplayName("and nowhere else")
  void refused(String location, RedirectFlaw flaw) {
    assertThat(RedirectRules.judge(FROM, 302, location, 0)).isEqualTo(new Verdict.Refuse(flaw));
  }

  @ParameterizedTest(name = "after {0}: {1}")
  @CsvSource({"9, true", "10, false", "11, false"})
  @DisplayName("ten of them")
  void many(int before, boolean followed) {
    assertThat(RedirectRules.judge(FROM, 302, "/x", before) instanceof Verdict.Follow)
        .isEqualTo(followed);
  }
}
