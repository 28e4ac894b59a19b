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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.passportweb.application.request.draft.DraftReading;
import jp.passportweb.application.request.revocation.ReadRevocable.Revocable;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.RequestForm;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import org.jspecify.annotations.Nullable;

/** 失効申請 入力画面 and its like: what a kind of request asks besides the application's content. */
@Controller(DraftPaths.PORTAL + "/details")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class DetailsController {
  private final DraftDesk desk;

  DetailsController(DraftDesk desk) {
    this.desk = desk;
  }

  /**
   * The form, below the record and the contract that it is about.
   *
   * @param reasons for a revocation that the record offers now (REV-4)
   * @param revocable what would be revoked; null for a termination
   */
  public record DetailsView(
      Chosen chosen,
      FormView form,
      ApplicationRecord base,
      @Nullable Contract contract,
      List<RevocationReason> reasons,
      @Nullable Revocable revocable) {}

  @Get
  HttpResponse<String> show(HttpRequest<?> request, UUID id) {
    boolean check = request.getParameters().contains("check");
    return desk.show(
        request,
        id,
        Step.DETAILS,
        reading -> {
          List<FieldProblem> problems = check ? reading.request().problems() : List.of();
          List<RevocationReason> reasons = reading.revocationReasons();
          RevocationReason first =
              reasons.isEmpty() ? RevocationReason.UNSPECIFIED : reasons.getFirst();
          DetailsView view =
              new DetailsView(
                  Chosen.of(reading),
                  FormView.of(desk.pages().page(request), values(reading.draft(), first), problems),
                  Objects.requireNonNull(reading.base()),
                  reading.contract(),
                  reasons,
                  desk.revocable(reading));
          return desk.pages().show(request, template(view), view);
        });
  }

  private static String template(DetailsView view) {
    return view.revocable() == null ? "request/draft/details.jte" : "request/revocation/input.jte";
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> post(
      HttpRequest<?> request, UUID id, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    return desk.keep(request, id, Step.DETAILS, posted, reading -> onward(posted, reading));
  }

  private static HttpResponse<String> onward(Posted posted, DraftReading reading) {
    if (posted.pressed("back")) {
      return DraftPaths.toPrevious(reading.draft(), Step.DETAILS);
    }
    return reading.request().problems().isEmpty()
        ? DraftPaths.toNext(reading.draft(), Step.DETAILS)
        : Pages.to(DraftPaths.of(reading.draft(), Step.DETAILS) + DraftPaths.CHECK);
  }

  /** BR 7.2.2: no reason is the reason that is preselected; when a contract ends is not. */
  private static Map<String, String> values(Draft draft, RevocationReason preselected) {
    Map<String, String> values = new HashMap<>(draft.typed());
    values.putIfAbsent(RequestForm.REVOCATION, preselected.name());
    return values;
  }
}
