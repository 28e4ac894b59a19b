package jp.passportweb.web.campaign;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.campaign.CampaignOutcome;
import jp.passportweb.application.campaign.DraftCampaign;
import jp.passportweb.application.campaign.ListCampaigns;
import jp.passportweb.application.campaign.ShowCampaign;
import jp.passportweb.domain.campaign.CampaignForm;
import jp.passportweb.domain.campaign.CampaignRefusal;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;
import jp.passportweb.web.revocation.GroundWords;

/** 大量失効: campaigns from the draft to the review (MAS-1). */
@Controller(CampaignController.PATH)
@Produces(MediaType.TEXT_HTML)
@OpenTo(Capability.READ_CASES)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class CampaignController {
  static final String PATH = "/office/campaigns";

  /** The button that notes a call. */
  static final String NOTE = "note";

  private final ListCampaigns list;
  private final DraftCampaign draft;
  private final ShowCampaign show;
  private final CampaignActs acts;
  private final Catalog catalog;
  private final Pages pages;

  CampaignController(
      ListCampaigns list,
      DraftCampaign draft,
      ShowCampaign show,
      CampaignActs acts,
      Catalog catalog,
      Pages pages) {
    this.list = list;
    this.draft = draft;
    this.show = show;
    this.acts = acts;
    this.catalog = catalog;
    this.pages = pages;
  }

  /** The form of a new campaign. */
  public record DraftView(
      FormView form,
      Map<String, String> kinds,
      Map<String, String> grounds,
      Map<String, String> services,
      String refusal) {}

  @Get
  HttpResponse<String> list(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator) {
    return list.list(operator)
        .map(shown -> (HttpResponse<String>) pages.show(request, "campaign/list.jte", shown))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  @Get("/new")
  @OpenTo(Capability.EXAMINE)
  HttpResponse<String> begin(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @QueryValue(defaultValue = "") String report) {
    Page page = pages.page(request);
    Map<String, String> values =
        Map.of(
            CampaignForm.RECEIVED_AT, page.time(page.now()),
            CampaignForm.REPORT, report,
            CampaignForm.JAPANESE, page.t("campaign.words.ja"),
            CampaignForm.ENGLISH, page.t("campaign.words.en"));
    return operator.role().may(Capability.EXAMINE)
        ? form(request, HttpStatus.OK, FormView.clean(values), "")
        : Problems.notFound(pages, request);
  }

  @Post("/new")
  @OpenTo(Capability.EXAMINE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> draft(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    return switch (draft.draft(operator, posted.fields())) {
      case CampaignOutcome.Done(UUID id) -> Pages.to(PATH + "/" + id + "?done");
      case CampaignOutcome.Invalid(var problems) ->
          form(
              request,
              HttpStatus.UNPROCESSABLE_ENTITY,
              FormView.of(page, posted.fields(), problems),
              "");
      case CampaignOutcome.Refused(CampaignRefusal refusal) ->
          form(
              request,
              HttpStatus.CONFLICT,
              FormView.clean(posted.fields()),
              page.t("campaign.refusal." + refusal));
    };
  }

  @Get("/{id}")
  HttpResponse<String> show(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator, UUID id) {
    HolderQuery query = HolderQuery.of(request.getParameters());
    boolean done = request.getParameters().contains("done");
    FormView form = FormView.clean(Map.of());
    return screen(request, operator, id, HttpStatus.OK, new Screen(query, form, "", done));
  }

  @Post("/{id}")
  @OpenTo(Capability.EXAMINE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> act(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID id,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    HolderQuery query = HolderQuery.of(posted);
    return switch (acts.take(operator, id, posted)) {
      case CampaignOutcome.Done _ -> Pages.to(PATH + "/" + id + after(posted, query));
      case CampaignOutcome.Invalid(var problems) ->
          screen(
              request,
              operator,
              id,
              HttpStatus.UNPROCESSABLE_ENTITY,
              new Screen(query, FormView.of(page, posted.fields(), problems), "", false));
      case CampaignOutcome.Refused(CampaignRefusal refusal) ->
          screen(
              request,
              operator,
              id,
              HttpStatus.CONFLICT,
              new Screen(
                  query,
                  FormView.clean(posted.fields()),
                  page.t("campaign.refusal." + refusal),
                  false));
    };
  }

  /** Who noted a call goes on with the list. */
  private static String after(Posted posted, HolderQuery query) {
    return posted.pressed(NOTE) ? query.text() + "&done#" + CampaignView.CALLS : "?done";
  }

  private record Screen(HolderQuery query, FormView form, String refusal, boolean done) {}

  private HttpResponse<String> screen(
      HttpRequest<?> request, Operator operator, UUID id, HttpStatus status, Screen screen) {
    return show.show(operator, id, screen.query().question())
        .map(shown ->
            new CampaignView(
                shown, operator, screen.query(), screen.form(), screen.refusal(), screen.done()))
        .map(view ->
            (HttpResponse<String>) pages.show(request, status, "campaign/campaign.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  private HttpResponse<String> form(
      HttpRequest<?> request, HttpStatus status, FormView form, String refusal) {
    Page page = pages.page(request);
    Map<String, String> kinds = new LinkedHashMap<>();
    for (CampaignForm.Kind kind : CampaignForm.Kind.values()) {
      kinds.put(kind.name(), page.t("campaign.kind." + kind));
    }
    Map<String, String> services = new LinkedHashMap<>();
    catalog
        .services()
        .forEach(service -> services.put(service.code().text(), page.t(service.name())));
    return pages.show(
        request,
        status,
        "campaign/new.jte",
        new DraftView(form, kinds, GroundWords.choices(page), services, refusal));
  }
}
