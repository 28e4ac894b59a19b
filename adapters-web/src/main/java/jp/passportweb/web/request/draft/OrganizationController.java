package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.organization.OrganizationKind;
import jp.passportweb.domain.organization.Prefecture;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** 申請組織情報入力画面. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
public final class OrganizationController {
  private final DraftDesk desk;

  OrganizationController(DraftDesk desk) {
    this.desk = desk;
  }

  /** The form with its choices. */
  public record OrganizationView(
      Chosen chosen, FormView form, Map<String, String> kinds, Map<String, String> prefectures) {}

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
          return desk.reading().organization(draft).problems().isEmpty()
              ? DraftDesk.toNext(draft, Step.ORGANIZATION)
              : Pages.to(DraftDesk.path(draft, Step.ORGANIZATION) + DraftDesk.CHECK);
        });
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request, HttpStatus status, Draft draft, FormView form) {
    Page page = desk.pages().page(request);
    Map<String, String> kinds = new LinkedHashMap<>();
    for (OrganizationKind kind : OrganizationKind.values()) {
      kinds.put(kind.name(), page.t("organization-kind." + kind));
    }
    Map<String, String> prefectures = new LinkedHashMap<>();
    for (Prefecture prefecture : Prefecture.values()) {
      prefectures.put(
          prefecture.name(),
          page.language() == Language.JA
              ? prefecture.japanese() + "（" + prefecture.latin() + "）"
              : prefecture.latin());
    }
    OrganizationView view =
        new OrganizationView(Chosen.of(draft, desk.reading()), form, kinds, prefectures);
    return desk.pages().show(request, status, "request/draft/organization.jte", view);
  }
}
