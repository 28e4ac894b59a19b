package jp.passportweb.network.web;

import static jp.passportweb.network.web.SmallWebServer.page;
import static jp.passportweb.network.web.SmallWebServer.redirect;
import static jp.passportweb.network.web.SmallWebServer.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import jp.passportweb.domain.domaincontrol.RedirectFlaw;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.domaincontrol.WebAnswer.Answered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("DCV-2 DCV-5 what is seen of pages")
class WebTest extends PageVisit {
  @Test
  @DisplayName("a page, asked for with its name and nothing that tells of us")
  void answer() throws IOException {
    serve((line, out) -> say(out, page("0123456789abcdef\n")));
    assertThat(web().page(PAGE))
        .isEqualTo(
            new WebAnswer(
                List.of(),
                PAGE.toString(),
                new Answered(HERE, 200, "text/plain", "0123456789abcdef\n", false)));
    assertThat(server.requests())
        .singleElement()
        .asString()
        .startsWith(
            """
            GET /.well-known/pki-validation/passport.txt HTTP/1.1
            Host: www.example.com
            """)
        .doesNotContainIgnoringCase("cookie")
        .doesNotContainIgnoringCase("authorization");
  }

  @ParameterizedTest(name = "status {0}")
  @ValueSource(ints = {200, 204, 404, 500, 999})
  @DisplayName("whatever the status, it is told")
  void status(int status) throws IOException {
    serve((line, out) -> say(out, "HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\n\r\n"));
    assertThat(web().page(PAGE).end()).isEqualTo(new Answered(HERE, status, "", "", false));
  }

  @Test
  @DisplayName("content in pieces, until the end of the connection, and after an interim answer")
  void shapes() throws IOException {
    String chunked =
        """
        HTTP/1.1 200 OK
        Transfer-Encoding: chunked

        3
        abc
        2
        de
        0

        """;
    String old =
        """
        HTTP/1.1 103 Early
        Link: x

        HTTP/1.0 200 OK

        abcde\
        """;
    serve(
        (line, out) -> say(out, (line.contains("/chunked") ? chunked : old).replace("\n", "\r\n")));
    assertThat(content("/chunked")).isEqualTo("abcde");
    assertThat(content("/old")).isEqualTo("abcde");
  }

  @Test
  @DisplayName("allowed redirects are followed, each name is looked up and each hop is told")
  void redirects() throws IOException {
    serve((line, out) ->
        say(
            out,
            line.contains("/end")
                ? page("here")
                : redirect(301, "http://other.example.net:80/end?x=1")));
    assertThat(web().page(PAGE))
        .isEqualTo(
            new WebAnswer(
                List.of(new WebAnswer.Hop(PAGE.toString(), HERE, 301)),
                "http://other.example.net:80/end?x=1",
                new Answered(HERE, 200, "text/plain", "here", false)));
    assertThat(server.requests().getLast())
        .startsWith("GET /end?x=1 HTTP/1.1\nHost: other.example.net:80\n");
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "303, /x, STATUS",
    "302, ftp://example.com/, SCHEME",
    "302, http://example.com:8080/, PORT",
    "302, http://127.0.0.1/, ADDRESS",
    "302, http://[::1]/, ADDRESS",
    "302, http://me:secret@example.com/, USER"
  })
  @DisplayName("other redirects end there")
  void refusedRedirects(int status, String location, RedirectFlaw flaw) throws IOException {
    serve((line, out) -> say(out, redirect(status, location)));
    assertThat(web().page(PAGE).end())
        .isEqualTo(new WebAnswer.RefusedRedirect(HERE, status, location, flaw));
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  @DisplayName("a circle of redirects ends after ten")
  void circle() throws IOException {
    serve((line, out) -> say(out, redirect(302, "/again")));
    WebAnswer seen = web().page(PAGE);
    assertThat(seen.hops()).hasSize(10);
    assertThat(seen.end())
        .isEqualTo(new WebAnswer.RefusedRedirect(HERE, 302, "/again", RedirectFlaw.TOO_MANY));
    assertThat(server.requests()).hasSize(11);
  }

  @ParameterizedTest(name = "{0} bytes: cut {1}")
  @CsvSource({"4095, false", "4096, false", "4097, true"})
  @DisplayName("the first 4096 bytes are kept")
  void cut(int length, boolean cut) throws IOException {
    serve((line, out) -> say(out, page("x".repeat(length))));
    Answered answered = (Answered) web().page(PAGE).end();
    assertThat(answered.cut()).isEqualTo(cut);
    assertThat(answered.start()).hasSize(Math.min(length, 4096));
  }

  private String content(String path) {
    return ((Answered) web().page(URI.create("http://www.example.com" + path)).end()).start();
  }
}
