package jp.passportweb.web.request;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.request.StartRequest;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.Refusal;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftLimits;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;
import jp.passportweb.web.request.draft.DraftDesk;
import jp.passportweb.web.request.draft.DraftPaths;
import jp.passportweb.web.request.draft.NotOfferedView;
import jp.passportweb.web.request.draft.ResumeView;
import jp.passportweb.web.request.draft.TooManyDrafts;

/** プルダウンメニュー: begins the request that was chosen (SEL-1). */
@Controller("/user/records/{id}/request")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RequestController {
  private final StartRequest startRequest;
  private final DraftDesk desk;
  private final Pages pages;

  RequestController(StartRequest startRequest, DraftDesk desk, Pages pages) {
    this.startRequest = startRequest;
    this.desk = desk;
    this.pages = pages;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> start(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      UUID id,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    RecordId base = new RecordId(id);
    Optional<RequestType> type = type(posted.field("request"));
    if (type.isEmpty()) {
      return Pages.to("/user/records/" + id);
    }
    StartRequest.Outcome outcome =
        posted.pressed("anew")
            ? startRequest.startAnew(account.id(), desk.holder(request), base, type.get())
            : startRequest.start(account.id(), desk.holder(request), base, type.get());
    return switch (outcome) {
      case StartRequest.Outcome.Started(Draft draft) ->
          Pages.to(DraftPaths.of(draft, Step.of(draft.type()).getFirst()));
      case StartRequest.Outcome.TypedBefore(Draft draft) ->
          pages.show(
              request, "request/draft/resume.jte", ResumeView.of(pages.page(request), draft));
      case StartRequest.Outcome.NotOffered(Refusal why) ->
          NotOfferedView.show(pages, request, base, type.get(), why);
      case StartRequest.Outcome.TooManyDrafts _ ->
          TooManyDrafts.show(desk, request, DraftLimits.Reached.HOLDER);
      case StartRequest.Outcome.NoSuchRecord _ -> Problems.notFound(pages, request);
    };
  }

  private static Optional<RequestType> type(String name) {
    return Arrays.stream(RequestType.values()).filter(t -> t.name().equals(name)).findFirst();
  }
}
