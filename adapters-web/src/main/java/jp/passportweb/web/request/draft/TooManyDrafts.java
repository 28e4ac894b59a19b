package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jp.passportweb.domain.request.draft.DraftLimits;
import jp.passportweb.web.page.Problems;

/** The answer to one draft too many (APP-6): what makes room for it. */
public final class TooManyDrafts {
  private TooManyDrafts() {}

  public static HttpResponse<String> show(
      DraftDesk desk, HttpRequest<?> request, DraftLimits.Reached reached) {
    return desk.pages()
        .show(
            request,
            HttpStatus.TOO_MANY_REQUESTS,
            "page/problem.jte",
            words(reached, desk.account(request).isPresent()));
  }

  private static Problems.ProblemView words(DraftLimits.Reached reached, boolean ofAccount) {
    return switch (reached) {
      case ADDRESS -> new Problems.ProblemView("many-drafts-address", "");
      case HOLDER ->
          ofAccount
              ? new Problems.ProblemView("many-drafts-account", "")
              : new Problems.ProblemView("many-drafts", "");
    };
  }
}
