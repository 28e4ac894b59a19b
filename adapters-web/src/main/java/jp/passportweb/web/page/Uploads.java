package jp.passportweb.web.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.ServerHttpRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.passportweb.application.FewAtATime;
import jp.passportweb.domain.file.FileFault;
import jp.passportweb.domain.file.HandInPolicy;

/**
 * Reads forms with a file. Unlike all others they are read only once it is known who sends them,
 * while they come in, and few at a time, so that what they hold in memory is bounded (FIL-2).
 */
@Singleton
public final class Uploads {
  private static final int AT_ONCE = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Pattern PLACES =
      Pattern.compile("/(?:user|office)/records/[0-9A-Fa-f-]{36}/files");

  private final FewAtATime places = new FewAtATime(AT_ONCE, PATIENCE);
  private final HandInPolicy policy;
  private final Pages pages;

  Uploads(HandInPolicy policy, Pages pages) {
    this.policy = policy;
    this.pages = pages;
  }

  /** Whether a request is a form with a file, which whoever answers it reads. */
  static boolean isUpload(HttpRequest<?> request) {
    return request.getMethod() == HttpMethod.POST
        && PLACES.matcher(request.getPath()).matches()
        && type(request).strip().toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  /** The answer to what was read, or to what cannot be. */
  public HttpResponse<?> answer(HttpRequest<?> request, Function<Upload, HttpResponse<?>> answer) {
    Optional<Posted> posted = request.getAttribute(Posted.ATTRIBUTE, Posted.class);
    if (posted.isPresent()) {
      return answer.apply(Upload.without(posted.get().fields()));
    }
    try {
      return places
          .<HttpResponse<?>>run(() -> read(request, answer))
          .orElseGet(() -> answer.apply(Upload.refused(Map.of(), "", new FileFault.Busy())));
    } catch (UncheckedIOException e) {
      return isSlow(e)
          ? Problems.unreadable(pages, request, HttpStatus.REQUEST_TIMEOUT)
          : Problems.badRequest(pages, request);
    }
  }

  private HttpResponse<?> read(HttpRequest<?> request, Function<Upload, HttpResponse<?>> answer) {
    return switch (outcome(request)) {
      case UploadReader.Outcome.Read(Upload upload) -> answer.apply(upload);
      case UploadReader.Outcome.Forged _ ->
          pages.show(request, HttpStatus.FORBIDDEN, "page/forgery.jte", visit(request));
      case UploadReader.Outcome.Unreadable _ -> Problems.badRequest(pages, request);
    };
  }

  private UploadReader.Outcome outcome(HttpRequest<?> request) {
    UploadReader.Bounds bounds =
        new UploadReader.Bounds(request.getContentLength(), policy.limits().bytesOfFile());
    try (InputStream body = ((ServerHttpRequest<?>) request).byteBody().toInputStream()) {
      return UploadReader.read(body, type(request), bounds, visit(request)::accepts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Visit visit(HttpRequest<?> request) {
    return request.getAttribute(VisitFilter.VISIT, Visit.class).orElseThrow();
  }

  private static String type(HttpRequest<?> request) {
    return request.getHeaders().get(HttpHeaders.CONTENT_TYPE, String.class).orElse("");
  }

  private static boolean isSlow(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof SlowBody) {
        return true;
      }
    }
    return false;
  }
}
