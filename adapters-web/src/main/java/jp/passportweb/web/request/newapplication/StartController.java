package jp.passportweb.web.request.newapplication;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import jp.passportweb.application.request.draft.DiscardDraft;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.request.draft.DraftDesk;
import jp.passportweb.web.request.draft.OpenDrafts;

/** Step1 オンライン申請: where an application begins or goes on. */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class StartController {
  private final Catalog catalog;
  private final OpenDrafts openDrafts;
  private final DiscardDraft discardDraft;
  private final DraftDesk desk;

  StartController(
      Catalog catalog, OpenDrafts openDrafts, DiscardDraft discardDraft, DraftDesk desk) {
    this.catalog = catalog;
    this.openDrafts = openDrafts;
    this.discardDraft = discardDraft;
    this.desk = desk;
  }

  /**
   * The drafts that this browser can go on with.
   *
   * @param longest days that a certificate issued today lasts at most
   */
  public record StartView(List<OpenDrafts.OpenDraft> drafts, int longest) {}

  @Get(uris = {"/", "/apply"})
  HttpResponse<String> start(HttpRequest<?> request) {
    int longest = catalog.longestValidity(desk.pages().page(request).today());
    StartView view = new StartView(openDrafts.of(request), longest);
    return desk.pages().show(request, "request/newapplication/start.jte", view);
  }

  @Post(uris = {"/apply/{id}/discard", "/user/requests/{id}/discard"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> discard(HttpRequest<?> request, UUID id) {
    discardDraft.discard(new DraftId(id), desk.holder(request));
    return Pages.to(desk.account(request).isPresent() ? "/user/requests/new" : "/apply");
  }
}
