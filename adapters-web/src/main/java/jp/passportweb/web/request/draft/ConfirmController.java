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
import java.util.Arrays;
import java.util.UUID;
import jp.passportweb.application.request.SentDraft;
import jp.passportweb.application.request.ShowConfirmation;
import jp.passportweb.application.request.SubmitOutcome;
import jp.passportweb.application.request.SubmitRequest;
import jp.passportweb.application.request.newapplication.SubmitNewApplication;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.request.Refusal;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.request.draft.ConfirmView.Unsent;
import org.jspecify.annotations.Nullable;

/** 入力確認画面 and 「申込」. */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConfirmController {
  private final DraftDesk desk;
  private final ShowConfirmation showConfirmation;
  private final SubmitNewApplication submitNewApplication;
  private final SubmitRequest submitRequest;
  private final ClientAddresses addresses;
  private final Catalog catalog;

  ConfirmController(
      DraftDesk desk,
      ShowConfirmation showConfirmation,
      SubmitNewApplication submitNewApplication,
      SubmitRequest submitRequest,
      ClientAddresses addresses,
      Catalog catalog) {
    this.desk = desk;
    this.showConfirmation = showConfirmation;
    this.submitNewApplication = submitNewApplication;
    this.submitRequest = submitRequest;
    this.addresses = addresses;
    this.catalog = catalog;
  }

  @Get(uris = {DraftPaths.PUBLIC + "/confirm", DraftPaths.PORTAL + "/confirm"})
  HttpResponse<String> confirm(HttpRequest<?> request, UUID id) {
    Page page = desk.pages().page(request);
    return desk.answer(
        request,
        showConfirmation.show(new DraftId(id), desk.holder(request)),
        confirmation -> {
          ConfirmView view =
              ConfirmView.of(
                  page,
                  catalog,
                  confirmation,
                  desk.revocable(confirmation.reading()),
                  unsent(request));
          return desk.pages().show(request, template(view), view);
        });
  }

  private static String template(ConfirmView view) {
    return view.revocable() == null
        ? "request/draft/confirm.jte"
        : "request/revocation/confirm.jte";
  }

  private static @Nullable Unsent unsent(HttpRequest<?> request) {
    return Arrays.stream(Unsent.values())
        .filter(unsent -> request.getParameters().contains(unsent.parameter()))
        .findFirst()
        .orElse(null);
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
        : answer(request, id, submit(request, id, posted));
  }

  private SubmitOutcome submit(HttpRequest<?> request, UUID id, Posted posted) {
    SentDraft sent =
        new SentDraft(
            new DraftId(id),
            desk.holder(request),
            DraftPost.shownVersion(posted),
            addresses.of(request).counted(),
            posted.field("sure"));
    return desk.account(request)
        .map(account -> submitRequest.submit(sent, account.id()))
        .orElseGet(() -> submitNewApplication.submit(sent, desk.pages().page(request).language()));
  }

  private HttpResponse<String> answer(HttpRequest<?> request, UUID id, SubmitOutcome outcome) {
    return switch (outcome) {
      case SubmitOutcome.Incomplete(Step step) -> to(request, id, step, "");
      case SubmitOutcome.Submitted _ -> to(request, id, Step.DONE, "");
      case SubmitOutcome.ChangedMeanwhile _ -> again(request, id, Unsent.CHANGED);
      case SubmitOutcome.TooManyApplications _ -> again(request, id, Unsent.LATER);
      case SubmitOutcome.Unconfirmed _ -> again(request, id, Unsent.UNCONFIRMED);
      case SubmitOutcome.NoSuchDraft _ -> desk.gone(request);
      case SubmitOutcome.NotOffered(RecordId base, RequestType type, Refusal why) ->
          NotOfferedView.show(desk.pages(), request, base, type, why);
    };
  }

  /** Back to the confirmation, which shows what it now says. */
  private HttpResponse<String> again(HttpRequest<?> request, UUID id, Unsent unsent) {
    return to(request, id, Step.CONFIRMATION, "?" + unsent.parameter());
  }

  private HttpResponse<String> to(HttpRequest<?> request, UUID id, Step step, String query) {
    return Pages.to(DraftPaths.of(desk.holder(request), new DraftId(id), step) + query);
  }
}
