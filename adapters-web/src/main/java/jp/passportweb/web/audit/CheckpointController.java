package jp.passportweb.web.audit;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.stream.Collectors;
import jp.passportweb.application.audit.PublishTrail;
import jp.passportweb.domain.merkle.Hash;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;

/** The trail's checkpoints, for whoever wants to hold us to them (AUD-2). */
@Controller("/trail")
@Produces({MediaType.TEXT_PLAIN, MediaType.ALL})
@ExecuteOn(TaskExecutors.BLOCKING)
final class CheckpointController {
  private static final String SIZE = "[1-9]\\d{0,17}";
  private static final String NOT_KEPT = "no-cache";

  private final PublishTrail publishTrail;
  private final Pages pages;

  CheckpointController(PublishTrail publishTrail, Pages pages) {
    this.publishTrail = publishTrail;
    this.pages = pages;
  }

  @Get("/checkpoint")
  HttpResponse<?> checkpoint(HttpRequest<?> request) {
    return publishTrail
        .newest()
        .<HttpResponse<?>>map(newest ->
            HttpResponse.ok(newest.note().whole())
                .contentType("text/plain; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  @Get("/key")
  HttpResponse<?> key() {
    return HttpResponse.ok(publishTrail.key().text() + "\n")
        .contentType("text/plain; charset=utf-8")
        .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
  }

  /** That a tree of one size is the beginning of one of another. */
  @Get("/consistency")
  HttpResponse<?> consistency(
      HttpRequest<?> request,
      @QueryValue(defaultValue = "") String from,
      @QueryValue(defaultValue = "") String to) {
    if (!from.matches(SIZE) || !to.matches(SIZE)) {
      return Problems.notFound(pages, request);
    }
    return publishTrail
        .consistency(Long.parseLong(from), Long.parseLong(to))
        .<HttpResponse<?>>map(proof ->
            HttpResponse.ok(
                    proof.path().stream()
                        .map(Hash::base64)
                        .map(hash -> '"' + hash + '"')
                        .collect(
                            Collectors.joining(
                                ", ",
                                "{\"from\": " + from + ", \"to\": " + to + ", \"path\": [",
                                "]}\n")))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT))
        .orElseGet(() -> Problems.notFound(pages, request));
  }
}
