package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import jp.passportweb.application.request.ShowCompletion;
import jp.passportweb.application.request.ShowCompletion.Completion;
import jp.passportweb.application.request.revocation.ReadRevocable.Revocable;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.request.draft.DraftId;
import org.jspecify.annotations.Nullable;

/** 完了画面. */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class DoneController {
  private final DraftDesk desk;
  private final ShowCompletion showCompletion;

  DoneController(DraftDesk desk, ShowCompletion showCompletion) {
    this.desk = desk;
    this.showCompletion = showCompletion;
  }

  /**
   * What was accepted, and the documents to hand in.
   *
   * @param asked the proofs of names that it waits for
   * @param revocable what it revokes; null where the request is of another kind
   */
  public record DoneView(
      Chosen chosen,
      ApplicationRecord record,
      List<DocumentRequirement> documents,
      List<PendingAuthorization> asked,
      @Nullable Revocable revocable) {}

  @Get(uris = {DraftPaths.PUBLIC + "/done", DraftPaths.PORTAL + "/done"})
  HttpResponse<String> done(HttpRequest<?> request, UUID id) {
    return desk.answer(
        request,
        showCompletion.show(new DraftId(id), desk.holder(request)),
        completion -> desk.pages().show(request, "request/draft/done.jte", view(completion)));
  }

  private DoneView view(Completion completion) {
    return new DoneView(
        Chosen.of(completion.reading()),
        completion.record(),
        completion.documents(),
        completion.asked(),
        desk.revocable(completion.reading()));
  }
}
