package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Optional;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;

/** Private keys that are pasted into a form: every post of a draft is asked here first. */
@Singleton
final class PastedKeys {
  private final Pages pages;

  PastedKeys(Pages pages) {
    this.pages = pages;
  }

  /** The first field that holds one: then nothing of the post is kept. */
  Optional<String> in(Posted posted) {
    return posted.fields().values().stream()
        .filter(SubmittedSigningRequest::holdsPrivateKey)
        .findFirst();
  }

  /** The answer where no key is asked for. */
  HttpResponse<String> refusal(HttpRequest<?> request) {
    return pages.show(
        request,
        HttpStatus.UNPROCESSABLE_ENTITY,
        "page/problem.jte",
        new Problems.ProblemView("private-key", ""));
  }
}
