package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.UUID;
import jp.passportweb.application.request.ShowConfirmation;
import jp.passportweb.application.request.SubmitOutcome;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.request.draft.ConfirmView.Unsent;

/** 入力確認画面 and 「申込」. */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConfirmController {
  private final DraftDesk desk;
  private final ShowConfirmation showConfirmation;
  private final DraftSubmission submission;
  private final Catalog catalog;

  ConfirmController(
      DraftDesk desk,
      ShowConfirmation showConfirmation,
      DraftSubmission submission,
      Catalog catalog) {
    this.desk = desk;
    this.showConfirmation = showConfirmation;
    this.submission = submission;
    this.catalog = catalog;
  }

  @Get(uris = {DraftPaths.PUBLIC + "/confirm", DraftPaths.PORTAL + "/confirm"})
  HttpResponse<String> confirm(HttpRequest<?> request, UUID id) {
    Page page = desk.pages().page(request);
    return desk.answer(
        request,
        showConfirmation.show(new DraftId(id), desk.holder(request)),
        confirmation -> {
          Draft draft = confirmation.reading().draft();
          if (Step.onOnePage(draft.type())) {
            return Pages.to(DraftPaths.of(draft, Step.BASIC));
          }
          ConfirmView view =
              ConfirmView.of(
                  page,
                  catalog,
                  confirmation,
                  desk.revocable(confirmation.reading()),
                  Unsent.of(request));
          return desk.pages().show(request, template(view), view);
        });
  }

  private static String template(ConfirmView view) {
    return view.revocable() == null
        ? "request/draft/confirm.jte"
        : "request/revocation/confirm.jte";
  }

  @Post(uris = {DraftPaths.PUBLIC + "/confirm", DraftPaths.PORTAL + "/confirm"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> apply(
      HttpRequest<?> request, UUID id, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    return posted.pressed("back")
        ? desk.change(
            request,
            id,
            (draft, now) -> draft,
            draft -> DraftPaths.toPrevious(draft, Step.CONFIRMATION))
        : answer(
            request,
            id,
            submission.submit(
                request, new DraftId(id), DraftPost.shownVersion(posted), posted.field("sure")));
  }

  private HttpResponse<String> answer(HttpRequest<?> request, UUID id, SubmitOutcome outcome) {
    return submission.answer(
        request, new DraftId(id), outcome, unsent -> again(request, id, unsent));
  }

  /** Back to the confirmation, which shows what it now says. */
  private HttpResponse<String> again(HttpRequest<?> request, UUID id, Unsent unsent) {
    return Pages.to(
        DraftPaths.of(desk.holder(request), new DraftId(id), Step.CONFIRMATION)
            + "?"
            + unsent.parameter());
  }
}
