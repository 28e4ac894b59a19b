package jp.passportweb.network.web;

import static jp.passportweb.network.web.SmallWebServer.page;
import static jp.passportweb.network.web.SmallWebServer.redirect;
import static jp.passportweb.network.web.SmallWebServer.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.domaincontrol.RedirectFlaw;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.domaincontrol.WebAnswer.Answered;
import jp.passportweb.network.web.SmallWebServer.Answers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
@DisplayName("DCV-2 DCV-5 what is seen of pages, and what is not reached for their sake")
class WebTest {
  private static final String HERE = "127.0.0.1";
  private static final URI PAGE =
      URI.create("http://www.example.com/.well-known/pki-validation/passport.txt");

  private SmallWebServer server;

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

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

  @Test
  @DisplayName("10 MB: the beginning is kept, and the rest is not fetched")
  void large() throws IOException {
    AtomicLong sent = new AtomicLong();
    serve((line, out) -> {
      say(out, "HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n");
      for (byte[] part = new byte[10_000]; sent.get() < 100_000_000; ) {
        out.write(part);
        sent.addAndGet(part.length);
      }
    });
    Answered answered = (Answered) web().page(PAGE).end();
    assertThat(answered.start()).hasSize(PageReader.MOST);
    assertThat(answered.cut()).isTrue();
    assertThat(sent.get()).isLessThan(20_000_000);
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

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"head", "content", "silence"})
  @DisplayName("a slow drip ends with the time for the whole, silence with that for a step")
  void slow(String kind) throws IOException {
    serve((line, out) -> {
      if (kind.equals("content")) {
        say(out, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
      }
      while (true) {
        if (!kind.equals("silence")) {
          say(out, "x");
        }
        Thread.sleep(Duration.ofMillis(50));
      }
    });
    assertThat(web().page(PAGE))
        .isEqualTo(new WebAnswer(List.of(), PAGE.toString(), new WebAnswer.TimedOut(HERE)));
  }

  @ParameterizedTest(name = "{0} ...")
  @ValueSource(strings = {"X: y\r\n", "X"})
  @DisplayName("headers without end, by number or by length, are no answer")
  void headers(String part) throws IOException {
    serve((line, out) -> {
      say(out, "HTTP/1.1 200 OK\r\n");
      while (true) {
        say(out, part.repeat(10_000));
      }
    });
    assertThat(web().page(PAGE).end()).isInstanceOf(WebAnswer.NotHttp.class);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"SSH-2.0-OpenSSH_9\r\n\r\n", "HTTP/1.1 abc\r\n\r\n", "HTTP/9.9\r\n\r\n"})
  @DisplayName("what is no HTTP is told as such")
  void notHttp(String said) throws IOException {
    serve((line, out) -> say(out, said.repeat(20)));
    assertThat(web().page(PAGE).end()).isInstanceOf(WebAnswer.NotHttp.class);
  }

  @Test
  @DisplayName("who hangs up, and who is not there")
  void hangsUp() throws IOException {
    serve((line, out) -> {});
    assertThat(web().page(PAGE).end()).isInstanceOf(WebAnswer.NoConnection.class);
    Web gone = web();
    server.close();
    assertThat(gone.page(PAGE).end()).isInstanceOf(WebAnswer.NoConnection.class);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"127.0.0.2", "10.0.0.1", "169.254.169.254", "192.168.1.1", "0:0:0:0:0:0:0:1"})
  @DisplayName("an address of somebody's own network is not reached")
  void forbidden(String address) throws IOException {
    serve((line, out) -> say(out, page("secret")));
    assertThat(web(host -> at(host, address)).page(PAGE).end())
        .isEqualTo(new WebAnswer.ForbiddenAddress("www.example.com", address));
    assertThat(server.requests()).isEmpty();
  }

  @Test
  @DisplayName("neither by a redirect to a name that leads there")
  void forbiddenByRedirect() throws IOException {
    serve((line, out) -> say(out, redirect(302, "http://inside.example.net/")));
    Web web = web(host -> at(host, host.startsWith("inside") ? "127.0.0.2" : HERE));
    assertThat(web.page(PAGE).end())
        .isEqualTo(new WebAnswer.ForbiddenAddress("inside.example.net", "127.0.0.2"));
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  @DisplayName("nor by a name that leads elsewhere the second time: it is looked up once")
  void rebinding() throws IOException {
    serve((line, out) -> say(out, page("here")));
    AtomicInteger lookups = new AtomicInteger();
    Web web = web(host -> at(host, lookups.getAndIncrement() == 0 ? HERE : "127.0.0.2"));
    assertThat(((Answered) web.page(PAGE).end()).address()).isEqualTo(HERE);
    assertThat(lookups).hasValue(1);
  }

  @Test
  @DisplayName("of several addresses the first is asked that may be and answers")
  void several() throws IOException {
    serve((line, out) -> say(out, page("here")));
    assertThat(web(host -> at(host, "10.0.0.1", HERE)).page(PAGE).end())
        .isEqualTo(new Answered(HERE, 200, "text/plain", "here", false));
  }

  @Test
  @DisplayName("a name without address, and one that nobody knows")
  void noAddress() throws IOException {
    serve((line, out) -> say(out, page("here")));
    DnsFailure failure = new DnsFailure(DnsFailure.Kind.BOGUS, true, true, Security.SECURE, "");
    assertThat(
            web(host -> new DnsAnswer.NoSuchName<>(host, List.of(), Security.SECURE))
                .page(PAGE)
                .end())
        .isEqualTo(new WebAnswer.NoAddress("www.example.com", null));
    assertThat(web(host -> new DnsAnswer.Failed<>(host, List.of(), failure)).page(PAGE).end())
        .isEqualTo(new WebAnswer.NoAddress("www.example.com", failure));
  }

  @Test
  @DisplayName("only the ports of the web are asked")
  void ports() throws IOException {
    serve((line, out) -> say(out, page("here")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> web().page(URI.create("http://www.example.com:22/")));
  }

  private void serve(Answers answers) throws IOException {
    server = new SmallWebServer(answers);
  }

  private String content(String path) {
    return ((Answered) web().page(URI.create("http://www.example.com" + path)).end()).start();
  }

  private Web web() {
    return web(host -> at(host, HERE));
  }

  private Web web(Function<String, DnsAnswer<String>> addresses) {
    return new Web(
        new WebSettings(
            server.port(),
            server.port(),
            Set.of(InetAddress.ofLiteral(HERE)),
            Duration.ofMillis(500),
            Duration.ofMillis(1500)),
        addresses);
  }

  private static DnsAnswer<String> at(String host, String... addresses) {
    return new DnsAnswer.Found<>(
        host, List.of(), List.of(addresses), Duration.ofMinutes(5), Security.SECURE);
  }
}
