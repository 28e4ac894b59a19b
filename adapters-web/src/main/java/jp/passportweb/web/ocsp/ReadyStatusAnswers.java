package jp.passportweb.web.ocsp;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.passportweb.application.certificate.AnswerStatus;
import jp.passportweb.domain.certificate.StatusAnswer;
import jp.passportweb.web.connection.Ready;
import jp.passportweb.web.connection.ReadyAnswers;

/** OCSP answers that are kept, to GET and POST. */
@Singleton
final class ReadyStatusAnswers implements ReadyAnswers {
  private static final String PREFIX = "/ocsp/";

  private final BiFunction<String, byte[], Optional<StatusAnswer.Signed>> keptAnswers;
  private final InstantSource clock;

  @Inject
  ReadyStatusAnswers(AnswerStatus answerStatus, InstantSource clock) {
    this(answerStatus::kept, clock);
  }

  /**
   * @param keptAnswers by the authority's slug and the question
   */
  ReadyStatusAnswers(
      BiFunction<String, byte[], Optional<StatusAnswer.Signed>> keptAnswers, InstantSource clock) {
    this.keptAnswers = keptAnswers;
    this.clock = clock;
  }

  @Override
  public Optional<Ready> to(HttpRequest request) {
    String address = request.uri();
    if (!address.startsWith(PREFIX) || address.indexOf('?') >= 0) {
      return Optional.empty();
    }
    int end = address.indexOf('/', PREFIX.length());
    if (request.method().equals(HttpMethod.GET) && end >= 0) {
      String slug = address.substring(PREFIX.length(), end);
      return keptAnswers
          .apply(slug, EncodedRequest.decoded(address, slug))
          .map(kept -> new Ready.Now(response(kept, StatusHeaders.kept(kept, clock.instant()))));
    }
    return end < 0 && isQuestion(request)
        ? Optional.of(toBody(address.substring(PREFIX.length())))
        : Optional.empty();
  }

  private static boolean isQuestion(HttpRequest request) {
    return request.method().equals(HttpMethod.POST)
        && StatusHeaders.REQUEST.equals(request.headers().get(HttpHeaderNames.CONTENT_TYPE));
  }

  private Ready toBody(String slug) {
    return new Ready.AfterBody(question ->
        keptAnswers.apply(slug, question).map(kept -> response(kept, StatusHeaders.passing())));
  }

  private static FullHttpResponse response(
      StatusAnswer.Signed answer, Map<String, String> headers) {
    FullHttpResponse response =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.OK,
            Unpooled.wrappedBuffer(answer.response().bytes()));
    headers.forEach(response.headers()::set);
    response.headers().set(HttpHeaderNames.CONTENT_TYPE, StatusHeaders.RESPONSE);
    return response;
  }
}
