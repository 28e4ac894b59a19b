package jp.passportweb.web.connection;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Answers that are ready leave before anything else is asked")
class AheadOfOthersTest {
  private static final byte[] QUESTION = "question?>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OTHER = "another".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ANSWER = "answer".getBytes(StandardCharsets.US_ASCII);
  private static final String OURS = "/ours";

  private final EmbeddedChannel channel =
      new EmbeddedChannel(
          new AheadOfOthers(
              List.of(_ -> Optional.empty(), AheadOfOthersTest::ready),
              () -> "Sun, 29 Nov 2026 03:00:00 GMT"));

  private static Optional<Ready> ready(HttpRequest request) {
    if (!request.uri().equals(OURS)) {
      return Optional.empty();
    }
    return Optional.of(
        request.method().equals(HttpMethod.GET)
            ? new Ready.Now(response())
            : new Ready.AfterBody(body ->
                Arrays.equals(body, QUESTION) ? Optional.of(response()) : Optional.empty()));
  }

  private static FullHttpResponse response() {
    return new DefaultFullHttpResponse(
        HttpVersion.HTTP_1_1, HttpResponseStatus.OK, Unpooled.wrappedBuffer(ANSWER));
  }

  @AfterEach
  void nothingLeft() {
    channel.finishAndReleaseAll();
  }

  @Test
  @DisplayName("a POST is answered without being handed on, and so is the next on its connection")
  void post() {
    for (int i = 0; i < 2; i++) {
      post(OURS, QUESTION);
      FullHttpResponse answer = answer();
      assertThat(ByteBufUtil.getBytes(answer.content())).isEqualTo(ANSWER);
      assertThat(answer.headers().get("content-length")).isEqualTo("6");
      assertThat(answer.headers().get("date")).isEqualTo("Sun, 29 Nov 2026 03:00:00 GMT");
      assertThat(handedOn()).isZero();
    }
    assertThat(channel.isOpen()).isTrue();
  }

  @Test
  @DisplayName("a GET is answered by its head, and what may follow of it is read over")
  void get() {
    for (int i = 0; i < 2; i++) {
      channel.writeInbound(
          new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, OURS),
          new DefaultHttpContent(Unpooled.copiedBuffer(OTHER)),
          LastHttpContent.EMPTY_LAST_CONTENT);
      assertThat(ByteBufUtil.getBytes(answer().content())).isEqualTo(ANSWER);
      assertThat(handedOn()).isZero();
    }
  }

  @Test
  @DisplayName("whatever else is handed on whole")
  void others() {
    post("/user", QUESTION);
    assertThat(handedOn()).isEqualTo(2);
    assertThat(channel.<Object>readOutbound()).isNull();
  }

  @Test
  @DisplayName("a question without a ready answer, or too large, is handed on as it came")
  void notKept() {
    post(OURS, OTHER);
    assertThat(handedOn()).isEqualTo(2);
    answerFromBehind();
    post(OURS, new byte[513]);
    assertThat(handedOn()).isEqualTo(2);
  }

  @Test
  @DisplayName("a question in pieces is put together")
  void pieces() {
    channel.writeInbound(
        head(OURS, QUESTION.length), new DefaultHttpContent(Unpooled.copiedBuffer(QUESTION, 0, 3)));
    assertThat(channel.<Object>readOutbound()).isNull();
    channel.writeInbound(
        new DefaultLastHttpContent(Unpooled.copiedBuffer(QUESTION, 3, QUESTION.length - 3)));
    assertThat(ByteBufUtil.getBytes(answer().content())).isEqualTo(ANSWER);
    assertThat(handedOn()).isZero();
  }

  @Test
  @DisplayName("what follows an unanswered request waits behind it")
  void order() {
    post(OURS, OTHER);
    post(OURS, QUESTION);
    assertThat(handedOn()).isEqualTo(4);
    assertThat(channel.<Object>readOutbound()).isNull();
    answerFromBehind();
    answerFromBehind();
    post(OURS, QUESTION);
    assertThat(handedOn()).isZero();
    assertThat(answer().status()).isEqualTo(HttpResponseStatus.OK);
  }

  @Test
  @DisplayName("who wants the connection closed gets it closed behind the answer")
  void close() {
    HttpRequest request = head(OURS, QUESTION.length);
    request.headers().set("connection", "close");
    channel.writeInbound(request, body(QUESTION));
    assertThat(answer().headers().get("connection")).isEqualTo("close");
    assertThat(channel.isOpen()).isFalse();
  }

  private void post(String address, byte[] question) {
    channel.writeInbound(head(address, question.length), body(question));
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
