package jp.passportweb.web.request.draft;

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
import java.util.UUID;
import jp.passportweb.application.request.revocation.ReadRevocable.Revocable;
import jp.passportweb.domain.request.draft.Step;
import org.jspecify.annotations.Nullable;

/** 同意画面: the service's documents, and the consent to them (APP-1). */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class AgreementController {
  private final DraftDesk desk;
  private final Consenting consenting;

  AgreementController(DraftDesk desk, Consenting consenting) {
    this.desk = desk;
    this.consenting = consenting;
  }

  /**
   * What is agreed to.
   *
   * @param revocable what the request would revoke; null where it is of another kind
   */
  public record AgreementView(Chosen chosen, @Nullable Revocable revocable) {}

  @Get(uris = {DraftPaths.PUBLIC + "/agreement", DraftPaths.PORTAL + "/agreement"})
  HttpResponse<String> show(HttpRequest<?> request, UUID id) {
    return desk.show(
        request,
        id,
        Step.AGREEMENT,
        reading ->
            desk.pages()
                .show(
                    request,
                    "request/draft/agreement.jte",
                    new AgreementView(Chosen.of(reading), desk.revocable(reading))));
  }

  @Post(uris = {DraftPaths.PUBLIC + "/agreement", DraftPaths.PORTAL + "/agreement"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> agree(HttpRequest<?> request, UUID id) {
    return desk.change(
        request,
        id,
        (draft, now) -> consenting.agreed(request, draft, now),
        draft -> DraftPaths.toNext(draft, Step.AGREEMENT));
  }
}
