package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jp.passportweb.web.page.Problems;

/**
 * The answer to a private key in a field where no key is asked for: nothing of the post is kept.
 */
final class PrivateKeyPage {
  private PrivateKeyPage() {}

  static HttpResponse<String> show(DraftDesk desk, HttpRequest<?> request) {
    return desk.pages()
        .show(
            request,
            HttpStatus.UNPROCESSABLE_ENTITY,
            "page/problem.jte",
            new Problems.ProblemView("private-key", ""));
  }
}
