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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.account.OfferFields;
import jp.passportweb.application.request.draft.DraftReading;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OrganizationChoices;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Posted;
import org.jspecify.annotations.Nullable;

/** 申請組織情報入力画面. */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class OrganizationController {
  private final DraftDesk desk;
  private final Offers offers;

  OrganizationController(DraftDesk desk, Offers offers) {
    this.desk = desk;
    this.offers = offers;
  }

  /** The form with its choices. */
  public record OrganizationView(
      Chosen chosen,
      FormView form,
      Map<String, String> kinds,
      Map<String, String> prefectures,
      OfferFields.@Nullable Source offer) {}

  @Get(uris = {DraftPaths.PUBLIC + "/organization", DraftPaths.PORTAL + "/organization"})
  HttpResponse<String> show(HttpRequest<?> request, UUID id) {
    boolean check = request.getParameters().contains("check");
    return desk.show(
        request,
        id,
        Step.ORGANIZATION,
        reading -> screen(request, reading, check ? reading.organization().problems() : List.of()));
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request, DraftReading reading, List<FieldProblem> problems) {
    Page page = desk.pages().page(request);
    Draft draft = reading.draft();
    OrganizationView view =
        new OrganizationView(
            Chosen.of(reading),
            FormView.of(page, draft.typed(), problems),
            OrganizationChoices.kinds(page),
            OrganizationChoices.prefectures(page),
            offers.source(request, draft, ProfileForm.ORGANIZATION));
    return desk.pages().show(request, "request/draft/organization.jte", view);
  }

  @Post(uris = {DraftPaths.PUBLIC + "/organization", DraftPaths.PORTAL + "/organization"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> post(
      HttpRequest<?> request, UUID id, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    return desk.keep(
        request, id, Step.ORGANIZATION, posted, reading -> onward(request, posted, reading));
  }

  private HttpResponse<String> onward(HttpRequest<?> request, Posted posted, DraftReading reading) {
    Draft draft = reading.draft();
    String here = DraftPaths.of(draft, Step.ORGANIZATION);
    if (posted.pressed("back")) {
      return DraftPaths.toPrevious(draft, Step.ORGANIZATION);
    }
    if (posted.pressed(Offers.CALL)) {
      return offers.call(request, draft, ProfileForm.ORGANIZATION, here + "#organization.kind");
    }
    List<FieldProblem> problems = reading.organization().problems();
    return problems.isEmpty()
        ? DraftPaths.toNext(draft, Step.ORGANIZATION)
        : DraftDesk.again(
            posted, Step.ORGANIZATION, reading, () -> screen(request, reading, problems));
  }
}
