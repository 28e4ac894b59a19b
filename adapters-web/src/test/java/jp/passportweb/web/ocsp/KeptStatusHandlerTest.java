package jp.passportweb.web.ocsp;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import jp.passportweb.domain.certificate.StatusAnswer;
import jp.passportweb.domain.signingrequest.Der;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§6.6 answers that are kept leave before anything else is asked")
class KeptStatusHandlerTest {
  private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
  private static final byte[] QUESTION = "question?>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OTHER = "another".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ANSWER = "answer".getBytes(StandardCharsets.US_ASCII);
  private static final StatusAnswer.Signed SIGNED =
      new StatusAnswer.Signed(Der.of(ANSWER), NOW, NOW.plus(Duration.ofDays(1)));

  private final EmbeddedChannel channel =
      new EmbeddedChannel(
          new KeptStatusHandler(
              (slug, question) ->
                  slug.equals("sr-g1") && Arrays.equals(question, QUESTION)
                      ? Optional.of(SIGNED)
                      : Optional.empty(),
              () -> NOW));

  @AfterEach
  void nothingLeft() {
    channel.finishAndReleaseAll();
  }

  @Test
  @DisplayName("a POST is answered without being handed on, and so is the next on its connection")
  void post() {
    for (int i = 0; i < 2; i++) {
      post("/ocsp/sr-g1", QUESTION);
      FullHttpResponse answer = answer();
      assertThat(ByteBufUtil.getBytes(answer.content())).isEqualTo(ANSWER);
      assertThat(answer.headers().get("content-type")).isEqualTo("application/ocsp-response");
      assertThat(answer.headers().get("cache-control")).isEqualTo("no-store");
      assertThat(answer.headers().get("date")).isEqualTo("Sun, 29 Nov 2026 03:00:00 GMT");
      assertThat(handedOn()).isZero();
    }
    assertThat(channel.isOpen()).isTrue();
  }

  @Test
  @DisplayName("a GET is answered with what caches are told")
  void get() {
    get("/ocsp/sr-g1/" + Base64.getEncoder().encodeToString(QUESTION).replace("/", "%2F"));
    FullHttpResponse answer = answer();
    assertThat(ByteBufUtil.getBytes(answer.content())).isEqualTo(ANSWER);
    assertThat(answer.headers().get("cache-control")).contains("max-age=300");
    assertThat(answer.headers().get("expires")).isEqualTo("Sun, 29 Nov 2026 03:05:00 GMT");
    assertThat(handedOn()).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"/ocsp/ev-g1", "/ocsp/sr-g1/", "/ocsp", "/user", "/ocsp/sr-g1?x=y", "/OCSP/sr-g1"})
  @DisplayName("whatever else is handed on whole")
  void others(String address) {
    post(address, QUESTION);
    assertThat(handedOn()).isEqualTo(2);
    assertThat(channel.<Object>readOutbound()).isNull();
  }

  @Test
  @DisplayName(
      "a question that is not kept, too large, of another type or half is handed on as it came")
  void notKept() {
    post("/ocsp/sr-g1", OTHER);
    assertThat(handedOn()).isEqualTo(2);
    answerFromBehind();
    post("/ocsp/sr-g1", new byte[513]);
    assertThat(handedOn()).isEqualTo(2);
    answerFromBehind();
    HttpRequest form = head("/ocsp/sr-g1", QUESTION.length);
    form.headers().set("content-type", "application/x-www-form-urlencoded");
    channel.writeInbound(form, body(QUESTION));
    assertThat(handedOn()).isEqualTo(2);
  }

  @Test
  @DisplayName("a question in pieces is put together")
  void pieces() {
    channel.writeInbound(
        head("/ocsp/sr-g1", QUESTION.length),
        new DefaultHttpContent(Unpooled.copiedBuffer(QUESTION, 0, 3)));
    assertThat(channel.<Object>readOutbound()).isNull();
    channel.writeInbound(
        new DefaultLastHttpContent(Unpooled.copiedBuffer(QUESTION, 3, QUESTION.length - 3)));
    assertThat(ByteBufUtil.getBytes(answer().content())).isEqualTo(ANSWER);
    assertThat(handedOn()).isZero();
  }

  @Test
  @DisplayName("what follows an unanswered request waits behind it")
  void order() {
    post("/ocsp/sr-g1", OTHER);
    post("/ocsp/sr-g1", QUESTION);
    assertThat(handedOn()).isEqualTo(4);
    assertThat(channel.<Object>readOutbound()).isNull();
    answerFromBehind();
    answerFromBehind();
    post("/ocsp/sr-g1", QUESTION);
    assertThat(handedOn()).isZero();
    assertThat(answer().status()).isEqualTo(HttpResponseStatus.OK);
  }

  @Test
  @DisplayName("who wants the connection closed gets it closed behind the answer")
  void close() {
    HttpRequest request = head("/ocsp/sr-g1", QUESTION.length);
    request.headers().set("connection", "close");
    channel.writeInbound(request, body(QUESTION));
    assertThat(answer().headers().get("connection")).isEqualTo("close");
    assertThat(channel.isOpen()).isFalse();
  }

  private void post(String address, byte[] question) {
    channel.writeInbound(head(address, question.length), body(question));
  }

  private void get(String address) {
    channel.writeInbound(
        new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, address),
        LastHttpContent.EMPTY_LAST_CONTENT);
  }

  private static HttpRequest head(String address, int length) {
    HttpRequest head = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, address);
    head.headers().set("content-type", "application/ocsp-request");
    head.headers().set("content-length", length);
    return head;
  }

  private static DefaultLastHttpContent body(byte[] question) {
    return new DefaultLastHttpContent(Unpooled.copiedBuffer(question));
  }

  private FullHttpResponse answer() {
    FullHttpResponse answer = channel.readOutbound();
    assertThat(answer).isNotNull();
    return answer;
  }

  private void answerFromBehind() {
    channel.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK));
    answer();
  }

  /** How many messages went on; they are released. */
  private int handedOn() {
    int count = 0;
    for (Object message = channel.readInbound(); message != null; message = channel.readInbound()) {
      ReferenceCountUtil.release(message);
      count++;
    }
    return count;
  }
}
