package jp.passportweb.web.ocsp;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import jp.passportweb.application.certificate.AnswerStatus;
import jp.passportweb.domain.certificate.StatusAnswer;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;
import jp.passportweb.web.page.RequestBody;

/** OCSP over HTTP (RFC 6960 appendix A, RFC 9919 5, 6). */
@Controller("/ocsp")
@Produces({StatusHeaders.RESPONSE, MediaType.ALL})
@ExecuteOn(TaskExecutors.BLOCKING)
final class OcspController {
  private final AnswerStatus answerStatus;
  private final InstantSource clock;
  private final Pages pages;

  OcspController(AnswerStatus answerStatus, InstantSource clock, Pages pages) {
    this.answerStatus = answerStatus;
    this.clock = clock;
    this.pages = pages;
  }

  @Post(uri = "/{slug}", consumes = StatusHeaders.REQUEST)
  HttpResponse<?> post(HttpRequest<?> request, String slug)
      throws InterruptedException, ExecutionException {
    return respond(request, slug, RequestBody.bytes(request), OcspController::passing);
  }

  @Get("/{slug}/{+encoded}")
  HttpResponse<?> get(HttpRequest<?> request, String slug, String encoded) {
    byte[] question = EncodedRequest.decoded(request.getUri().getRawPath(), slug);
    return respond(request, slug, question, this::kept);
  }

  private HttpResponse<?> respond(
      HttpRequest<?> request,
      String slug,
      byte[] question,
      Function<StatusAnswer, MutableHttpResponse<?>> response) {
    return answerStatus
        .answer(slug, question)
        .<HttpResponse<?>>map(answer -> response.apply(answer).contentType(StatusHeaders.RESPONSE))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  private static MutableHttpResponse<?> passing(StatusAnswer answer) {
    return with(StatusHeaders.passing(), answer);
  }

  private MutableHttpResponse<?> kept(StatusAnswer answer) {
    return switch (answer) {
      case StatusAnswer.Refused _ -> passing(answer);
      case StatusAnswer.Signed signed -> with(StatusHeaders.kept(signed, clock.instant()), answer);
    };
  }

  private static MutableHttpResponse<?> with(Map<String, String> headers, StatusAnswer answer) {
    MutableHttpResponse<byte[]> response = HttpResponse.ok(answer.response().bytes());
    headers.forEach(response::header);
    return response;
  }
}
