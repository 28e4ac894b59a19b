package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.request.continuation.ReadContinuation;
import jp.passportweb.application.request.draft.DraftReading;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.request.draft.ConfirmView.Unsent;

/** What the one page of 継続発行 posts besides its fields (CON-1). */
@Singleton
final class ContinuationPost {
  /** In the address of the page when its names are to be seen first. */
  static final String NAMES = "names";

  private static final String GO = "go-";
  private static final List<Step> BESIDES = List.of(Step.ORGANIZATION, Step.CONTACTS);

  private final DraftSubmission submission;
  private final ReadContinuation readContinuation;

  ContinuationPost(DraftSubmission submission, ReadContinuation readContinuation) {
    this.submission = submission;
    this.readContinuation = readContinuation;
  }

  /** Whether it is to be sent: then it also consents. */
  static boolean sends(BasicPost post, Draft draft) {
    return Step.onOnePage(draft.type()) && post.pressed("apply");
  }

  /** The page on which something else is changed, where that was wanted. */
  static Optional<Step> besides(BasicPost post) {
    return BESIDES.stream().filter(step -> post.pressed(GO + step)).findFirst();
  }

  /**
   * 「申込」. Nothing goes out that its sender did not see: the draft as it was shown, and the names of
   * the certificate.
   */
  HttpResponse<String> send(HttpRequest<?> request, BasicPost post, DraftReading reading) {
    Draft draft = reading.draft();
    String here = DraftPaths.of(draft, Step.BASIC);
    // The consent has made it one version younger than the page that was sent.
    if (draft.version() != post.shownVersion() + 1) {
      return Pages.to(here + "?" + Unsent.CHANGED.parameter());
    }
    String names =
        ContinuationView.shown(ContinuationView.names(reading, readContinuation.of(reading)));
    return names.equals(post.posted().field("_names"))
        ? submission.answer(
            request,
            draft.id(),
            submission.submit(request, draft.id(), draft.version(), ""),
            unsent -> Pages.to(here + "?" + unsent.parameter()))
        : Pages.to(here + "?" + NAMES);
  }
}
