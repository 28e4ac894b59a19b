package jp.passportweb.web.ocsp;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import jp.passportweb.domain.certificate.StatusAnswer;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.web.connection.Ready;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§6.6 answers on status that are kept are ready")
class ReadyStatusAnswersTest {
  private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
  private static final byte[] QUESTION = "question?>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ANSWER = "answer".getBytes(StandardCharsets.US_ASCII);
  private static final StatusAnswer.Signed SIGNED =
      new StatusAnswer.Signed(Der.of(ANSWER), NOW, NOW.plus(Duration.ofDays(1)));

  private final ReadyStatusAnswers answers =
      new ReadyStatusAnswers(
          (slug, question) ->
              slug.equals("sr-g1") && Arrays.equals(question, QUESTION)
                  ? Optional.of(SIGNED)
                  : Optional.empty(),
          () -> NOW);

  @Test
  @DisplayName("a POST, once its body has come, for nobody's cache")
  void post() {
    Ready.AfterBody ready = (Ready.AfterBody) answers.to(question("/ocsp/sr-g1")).orElseThrow();
    FullHttpResponse answer = ready.answer().apply(QUESTION).orElseThrow();
    assertThat(ByteBufUtil.getBytes(answer.content())).isEqualTo(ANSWER);
    assertThat(answer.headers().get("content-type")).isEqualTo("application/ocsp-response");
    assertThat(answer.headers().get("cache-control")).isEqualTo("no-store");
    assertThat(ready.answer().apply(ANSWER)).isEmpty();
  }

  @Test
  @DisplayName("a GET, with what caches are told")
  void get() {
    String encoded = Base64.getEncoder().encodeToString(QUESTION).replace("/", "%2F");
    Ready.Now ready = (Ready.Now) answers.to(get("/ocsp/sr-g1/" + encoded)).orElseThrow();
    assertThat(ByteBufUtil.getBytes(ready.answer().content())).isEqualTo(ANSWER);
    assertThat(ready.answer().headers().get("cache-control")).contains("max-age=300");
    assertThat(ready.answer().headers().get("expires")).isEqualTo("Sun, 29 Nov 2026 03:05:00 GMT");
    assertThat(answers.to(get("/ocsp/ev-g1/" + encoded))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"/ocsp/sr-g1/", "/ocsp/sr-g1/x", "/ocsp", "/user", "/ocsp/sr-g1?x=y", "/OCSP/sr-g1"})
  @DisplayName("no POST to anywhere else")
  void others(String address) {
    assertThat(answers.to(question(address))).isEmpty();
  }

  @Test
  @DisplayName("no POST of another type")
  void otherType() {
    HttpRequest form = question("/ocsp/sr-g1");
    form.headers().set("content-type", "application/x-www-form-urlencoded");
    assertThat(answers.to(form)).isEmpty();
  }

  private static HttpRequest get(String address) {
    return new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, address);
  }

  private static HttpRequest question(String address) {
    HttpRequest head = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, address);
    head.headers().set("content-type", "application/ocsp-request");
    return head;
  }
}
