package jp.passportweb.web.page;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.server.exceptions.NotAcceptableException;
import io.micronaut.http.server.exceptions.NotAllowedException;
import io.micronaut.http.server.exceptions.UnsupportedMediaException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.io.EOFException;
import java.util.UUID;
import jp.passportweb.application.DatabaseAway;
import jp.passportweb.application.OutcomeUnknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages for what cannot be answered: in words, with a way on, and never a stack trace. */
@Controller("/problems")
@Produces(MediaType.ALL)
public final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private static final String RETRY_AFTER_SECONDS = "5";

  private final Pages pages;

  Problems(Pages pages) {
    this.pages = pages;
  }

  /**
   * What the page says.
   *
   * @param key of the messages
   * @param reference to quote, empty when there is nothing in the log
   */
  public record ProblemView(String key, String reference) {}

  @Error(status = HttpStatus.NOT_FOUND, global = true)
  HttpResponse<String> notFound(HttpRequest<?> request) {
    return notFound(pages, request);
  }

  /** The page for what is not there, or not for this reader. */
  public static HttpResponse<String> notFound(Pages pages, HttpRequest<?> request) {
    return pages.show(
        request, HttpStatus.NOT_FOUND, "page/problem.jte", new ProblemView("not-found", ""));
  }

  /** The page for what is there, for others than this reader. */
  public static HttpResponse<String> notYourRole(Pages pages, HttpRequest<?> request) {
    return pages.show(
        request, HttpStatus.FORBIDDEN, "page/problem.jte", new ProblemView("not-your-role", ""));
  }

  /** An address with something else where an id stands. */
  @Error(exception = ConversionErrorException.class, global = true)
  HttpResponse<String> noSuchAddress(HttpRequest<?> request) {
    return notFound(pages, request);
  }

  @Error(exception = NotAllowedException.class, global = true)
  HttpResponse<String> wrongMethod(HttpRequest<?> request, NotAllowedException error) {
    return pages
        .show(
            request,
            HttpStatus.METHOD_NOT_ALLOWED,
            "page/problem.jte",
            new ProblemView("not-found", ""))
        .header(HttpHeaders.ALLOW, String.join(", ", error.getAllowedMethods()));
  }

  @Error(exception = UnsupportedMediaException.class, global = true)
  HttpResponse<String> wrongMediaType(HttpRequest<?> request) {
    return pages.show(
        request,
        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
        "page/problem.jte",
        new ProblemView("bad-request", ""));
  }

  /** A reader who takes nothing that there is here is told so in the way that we can. */
  @Error(exception = NotAcceptableException.class, global = true)
  HttpResponse<String> notToBeHad(HttpRequest<?> request) {
    return pages.show(
        request,
        HttpStatus.NOT_ACCEPTABLE,
        "page/problem.jte",
        new ProblemView("not-acceptable", ""));
  }

  @Error(exception = ContentLengthExceededException.class, global = true)
  HttpResponse<String> tooLarge(HttpRequest<?> request) {
    return pages.show(
        request,
        HttpStatus.REQUEST_ENTITY_TOO_LARGE,
        "page/problem.jte",
        new ProblemView("too-large", ""));
  }

  @Error(exception = UnsatisfiedRouteException.class, global = true)
  HttpResponse<String> badRequest(HttpRequest<?> request) {
    return badRequest(pages, request);
  }

  /** Who went away while sending. */
  @Error(exception = EOFException.class, global = true)
  HttpResponse<String> brokenOff(HttpRequest<?> request) {
    return badRequest(pages, request);
  }

  /** The page for what no form of ours sends. */
  public static HttpResponse<String> badRequest(Pages pages, HttpRequest<?> request) {
    return unreadable(pages, request, HttpStatus.BAD_REQUEST);
  }

  /** The same page for what cannot be read, with a status that says more. */
  public static HttpResponse<String> unreadable(
      Pages pages, HttpRequest<?> request, HttpStatus status) {
    return pages.show(request, status, "page/problem.jte", new ProblemView("bad-request", ""));
  }

  /** A body that took longer than it may. */
  @Error(exception = SlowBody.class, global = true)
  HttpResponse<String> tooSlow(HttpRequest<?> request) {
    return unreadable(pages, request, HttpStatus.REQUEST_TIMEOUT);
  }

  /** FLT-1: nothing was stored; who comes again soon finds it mended, or hears the same. */
  @Error(exception = DatabaseAway.class, global = true)
  HttpResponse<String> databaseAway(HttpRequest<?> request, DatabaseAway error) {
    return unavailable(request, error, new ProblemView("database-away", ""));
  }

  /** FLT-1: what was asked for may be stored or not, so that doing it again may double it. */
  @Error(exception = OutcomeUnknown.class, global = true)
  HttpResponse<String> outcomeUnknown(HttpRequest<?> request, OutcomeUnknown error) {
    return unavailable(request, error, new ProblemView("outcome-unknown", ""));
  }

  private HttpResponse<String> unavailable(
      HttpRequest<?> request, Throwable error, ProblemView view) {
    LOG.warn("{} {}: {}", request.getMethod(), request.getPath(), reason(error));
    return pages
        .show(request, HttpStatus.SERVICE_UNAVAILABLE, "page/problem.jte", view)
        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
  }

  private static String reason(Throwable error) {
    Throwable cause = error;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return error.getMessage() + " (" + cause.getMessage() + ")";
  }

  @Error(exception = Throwable.class, global = true)
  HttpResponse<String> bug(HttpRequest<?> request, Throwable error) {
    String reference = "E-" + UUID.randomUUID().toString().substring(0, 8);
    LOG.error("{} {} {}", reference, request.getMethod(), request.getPath(), error);
    return pages.show(
        request,
        HttpStatus.INTERNAL_SERVER_ERROR,
        "page/problem.jte",
        new ProblemView("bug", reference));
  }
}
