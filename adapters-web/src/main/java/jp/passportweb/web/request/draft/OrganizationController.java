package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OrganizationChoices;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
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

  @Get(uris = {DraftDesk.PUBLIC + "/organization", DraftDesk.PORTAL + "/organization"})
  HttpResponse<String> show(HttpRequest<?> request, UUID id) {
    boolean check = request.getParameters().contains("check");
    return desk.show(
        request,
        id,
        Step.ORGANIZATION,
        draft -> {
          List<FieldProblem> problems =
              check ? desk.reading().organization(draft).problems() : List.of();
          Page page = desk.pages().page(request);
          FormView form = FormView.of(page, draft.typed(), problems);
          return screen(request, HttpStatus.OK, draft, form);
        });
  }

  @Post(uris = {DraftDesk.PUBLIC + "/organization", DraftDesk.PORTAL + "/organization"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> post(
      HttpRequest<?> request, UUID id, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    if (DraftDesk.holdsPrivateKey(posted)) {
      return desk.show(request, id, Step.ORGANIZATION, d -> PrivateKeyPage.show(desk, request));
    }
    return desk.keep(
        request,
        id,
        posted,
        DraftDesk.typed(posted),
        draft -> {
          if (posted.pressed("back")) {
            return DraftDesk.toPrevious(draft, Step.ORGANIZATION);
          }
          if (posted.pressed(Offers.CALL)) {
            return offers.call(
                request,
                draft,
                ProfileForm.ORGANIZATION,
                DraftDesk.path(draft, Step.ORGANIZATION) + "#organization.kind");
          }
          return desk.reading().organization(draft).problems().isEmpty()
              ? DraftDesk.toNext(draft, Step.ORGANIZATION)
              : Pages.to(DraftDesk.path(draft, Step.ORGANIZATION) + DraftDesk.CHECK);
        });
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request, HttpStatus status, Draft draft, FormView form) {
    Page page = desk.pages().page(request);
    OrganizationView view =
        new OrganizationView(
            Chosen.of(draft, desk.reading()),
            form,
            OrganizationChoices.kinds(page),
            OrganizationChoices.prefectures(page),
            offers.source(request, draft, ProfileForm.ORGANIZATION));
    return desk.pages().show(request, status, "request/draft/organization.jte", view);
  }
}
