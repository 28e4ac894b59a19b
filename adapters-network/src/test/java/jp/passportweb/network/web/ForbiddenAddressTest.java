package jp.passportweb.network.web;

import static jp.passportweb.network.web.SmallWebServer.page;
import static jp.passportweb.network.web.SmallWebServer.redirect;
import static jp.passportweb.network.web.SmallWebServer.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.domaincontrol.WebAnswer.Answered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("DCV-2 what is not reached for a stranger's sake")
class ForbiddenAddressTest extends PageVisit {
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
}
