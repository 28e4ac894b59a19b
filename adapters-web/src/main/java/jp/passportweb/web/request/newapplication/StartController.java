package jp.passportweb.web.request.newapplication;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import jp.passportweb.application.request.draft.DiscardDraft;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Drafts;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.request.draft.Chosen;
import jp.passportweb.web.request.draft.DraftDesk;

/** Step1 オンライン申請: where an application begins or goes on. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
public final class StartController {
  private final Catalog catalog;
  private final Drafts drafts;
  private final DiscardDraft discardDraft;
  private final Transactions transactions;
  private final DraftDesk desk;

  StartController(
      Catalog catalog,
      Drafts drafts,
      DiscardDraft discardDraft,
      Transactions transactions,
      DraftDesk desk) {
    this.catalog = catalog;
    this.drafts = drafts;
    this.discardDraft = discardDraft;
    this.transactions = transactions;
    this.desk = desk;
  }

  /**
   * The drafts that this browser can go on with.
   *
   * @param longest days that a certificate issued today lasts at most
   */
  public record StartView(List<OpenDraft> drafts, int longest) {}

  /** One of them, and the step where it goes on. */
  public record OpenDraft(Chosen chosen, Step step, String path) {}

  @Get(uris = {"/", "/apply"})
  HttpResponse<String> start(HttpRequest<?> request) {
    String holder = desk.holder(request);
    int longest = catalog.longestValidity(desk.pages().page(request).today());
    StartView view =
        transactions.run(
            () -> new StartView(drafts.openOf(holder).stream().map(this::open).toList(), longest));
    return desk.pages().show(request, "request/newapplication/start.jte", view);
  }

  @Post("/apply/{id}/discard")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> discard(HttpRequest<?> request, UUID id) {
    transactions.run(() -> discardDraft.discard(new DraftId(id), desk.holder(request)));
    return Pages.to("/apply");
  }

  private OpenDraft open(Draft draft) {
    Step step = desk.reading().firstIncomplete(draft);
    return new OpenDraft(Chosen.of(draft, desk.reading()), step, DraftDesk.path(draft, step));
  }
}
