package jp.passportweb.web.ocsp;

import io.micronaut.http.HttpHeaders;
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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import jp.passportweb.application.certificate.AnswerStatus;
import jp.passportweb.domain.certificate.StatusAnswer;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.web.page.HttpDate;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;
import jp.passportweb.web.page.RequestBody;

/** OCSP over HTTP (RFC 6960 appendix A, RFC 9919 5, 6). */
@Controller("/ocsp")
@Produces({OcspController.RESPONSE, MediaType.ALL})
@ExecuteOn(TaskExecutors.BLOCKING)
final class OcspController {
  private static final String REQUEST = "application/ocsp-request";
  static final String RESPONSE = "application/ocsp-response";

  /** Far less than an answer counts, so that a revocation is soon seen behind caches too. */
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final AnswerStatus answerStatus;
  private final Pages pages;

  OcspController(AnswerStatus answerStatus, Pages pages) {
    this.answerStatus = answerStatus;
    this.pages = pages;
  }

  @Post(uri = "/{slug}", consumes = REQUEST)
  HttpResponse<?> post(HttpRequest<?> request, String slug)
      throws InterruptedException, ExecutionException {
    return respond(request, slug, RequestBody.bytes(request), OcspController::passing);
  }

  @Get("/{slug}/{+encoded}")
  HttpResponse<?> get(HttpRequest<?> request, String slug, String encoded) {
    byte[] question = EncodedRequest.decoded(request.getUri().getRawPath(), slug);
    return respond(request, slug, question, OcspController::kept);
  }

  private HttpResponse<?> respond(
      HttpRequest<?> request,
      String slug,
      byte[] question,
      Function<StatusAnswer, MutableHttpResponse<?>> response) {
    return answerStatus
        .answer(slug, question)
        .<HttpResponse<?>>map(answer -> response.apply(answer).contentType(RESPONSE))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  private static MutableHttpResponse<?> passing(StatusAnswer answer) {
    return HttpResponse.ok(answer.response().bytes()).header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  /** An error counts for this question alone, and now. */
  private static MutableHttpResponse<?> kept(StatusAnswer answer) {
    return switch (answer) {
      case StatusAnswer.Refused _ -> passing(answer);
      case StatusAnswer.Signed signed ->
          HttpResponse.ok(signed.response().bytes())
              .header(HttpHeaders.ETAG, '"' + sha256(signed.response()) + '"')
              .header(HttpHeaders.LAST_MODIFIED, HttpDate.of(signed.thisUpdate()))
              .header(HttpHeaders.EXPIRES, HttpDate.of(signed.thisUpdate().plus(KEPT)))
              .header(
                  HttpHeaders.CACHE_CONTROL,
                  "public, max-age=" + KEPT.toSeconds() + ", no-transform, must-revalidate");
    };
  }

  private static String sha256(Der response) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(response.bytes());
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
