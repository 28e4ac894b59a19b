package jp.passportweb.network.web;

import static jp.passportweb.network.web.SmallWebServer.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.domaincontrol.WebAnswer.Answered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("DCV-5 servers that are large, slow or no web servers")
class HostileWebTest extends PageVisit {
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
}
