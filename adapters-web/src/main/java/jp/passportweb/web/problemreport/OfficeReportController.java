package jp.passportweb.web.problemreport;

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
import jp.passportweb.application.problemreport.AnswerReport;
import jp.passportweb.application.problemreport.ConcludeReport;
import jp.passportweb.application.problemreport.ListProblemReports;
import jp.passportweb.application.problemreport.NoteProblemReport;
import jp.passportweb.application.problemreport.ReportStep;
import jp.passportweb.application.problemreport.ShowProblemReport;
import jp.passportweb.application.proposal.ProposeRejection;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.problemreport.ReportChannel;
import jp.passportweb.domain.problemreport.ReportForm;
import jp.passportweb.domain.problemreport.ReportRefusal;
import jp.passportweb.domain.proposal.Matter;
import jp.passportweb.domain.proposal.Proposal;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.PageNumber;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;
import jp.passportweb.web.revocation.GroundWords;
import org.jspecify.annotations.Nullable;

/** The cases that problem reports are in the office (PRB-1). */
@Controller(OfficeReportController.PATH)
@Produces(MediaType.TEXT_HTML)
@OpenTo(Capability.READ_CASES)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class OfficeReportController {
  static final String PATH = "/office/problem-reports";

  private final ListProblemReports list;
  private final NoteProblemReport note;
  private final ShowProblemReport show;
  private final ReportActs acts;
  private final ProposeRejection rejections;
  private final Pages pages;

  OfficeReportController(
      ListProblemReports list,
      NoteProblemReport note,
      ShowProblemReport show,
      ReportActs acts,
      ProposeRejection rejections,
      Pages pages) {
    this.list = list;
    this.note = note;
    this.show = show;
    this.acts = acts;
    this.rejections = rejections;
    this.pages = pages;
  }

  /** The form by which staff note a report. */
  public record NewReportView(
      FormView form,
      Map<String, String> kinds,
      Map<String, String> channels,
      Map<String, String> languages) {}

  /**
   * A report's page.
   *
   * @param search what certificates were searched by
   * @param refusal why the step before was not taken; empty where it was
   * @param rejection its refusal that waits for its second person (REV-6)
   */
  public record CaseView(
      ShowProblemReport.Shown shown,
      FormView form,
      Map<String, String> grounds,
      Map<String, String> outcomes,
      String search,
      String refusal,
      boolean done,
      boolean mayWork,
      @Nullable Proposal rejection) {}

  @Get
  HttpResponse<String> list(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @QueryValue(defaultValue = "1") String page) {
    return list.list(operator, PageNumber.parse(page))
        .map(shown -> (HttpResponse<String>) pages.show(request, "problemreport/list.jte", shown))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  @Get("/new")
  @OpenTo(Capability.EXAMINE)
  HttpResponse<String> begin(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator) {
    Page page = pages.page(request);
    Map<String, String> values =
        Map.of(
            ReportForm.RECEIVED_AT, page.time(page.now()),
            ReportForm.LANGUAGE, Language.JA.name(),
            ReportForm.CHANNEL, ReportChannel.MAIL.name());
    return operator.role().may(Capability.EXAMINE)
        ? form(request, HttpStatus.OK, FormView.clean(values))
        : Problems.notFound(pages, request);
  }

  @Post("/new")
  @OpenTo(Capability.EXAMINE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> note(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    return switch (note.note(operator, posted.fields())) {
      case NoteProblemReport.Outcome.Noted(UUID id) -> Pages.to(PATH + "/" + id);
      case NoteProblemReport.Outcome.NotYourRole _ -> Problems.notFound(pages, request);
      case NoteProblemReport.Outcome.Invalid(var problems) ->
          form(
              request,
              HttpStatus.UNPROCESSABLE_ENTITY,
              FormView.of(pages.page(request), ProblemReportController.kept(posted), problems));
    };
  }

  @Get("/{id}")
  HttpResponse<String> show(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID id,
      @QueryValue(defaultValue = "") String q) {
    boolean done = request.getParameters().contains("done");
    FormView form = FormView.clean(Map.of());
    return screen(request, operator, id, HttpStatus.OK, new Screen(form, q, "", done));
  }

  @Post("/{id}")
  @OpenTo(Capability.EXAMINE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> work(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID id,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    if (posted.pressed("preview")) {
      FormView form = FormView.clean(posted.fields());
      return screen(request, operator, id, HttpStatus.OK, new Screen(form, "", "", false));
    }
    return switch (acts.take(operator, id, posted)) {
      case ReportStep.Done _ -> Pages.to(PATH + "/" + id + "?done");
      case ReportStep.Invalid(var problems) ->
          screen(
              request,
              operator,
              id,
              HttpStatus.UNPROCESSABLE_ENTITY,
              new Screen(FormView.of(page, posted.fields(), problems), "", "", false));
      case ReportStep.Refused(ReportRefusal refusal) ->
          screen(
              request,
              operator,
              id,
              HttpStatus.CONFLICT,
              new Screen(
                  FormView.clean(posted.fields()),
                  "",
                  page.t("problem-report.refusal." + refusal),
                  false));
    };
  }

  private record Screen(FormView form, String search, String refusal, boolean done) {}

  private HttpResponse<String> screen(
      HttpRequest<?> request, Operator operator, UUID id, HttpStatus status, Screen screen) {
    Page page = pages.page(request);
    String answer = screen.form().value(AnswerReport.ANSWER);
    return show.show(operator, id, screen.search(), answer)
        .map(shown ->
            new CaseView(
                shown,
                screen.form(),
                GroundWords.choices(page),
                outcomes(page),
                screen.search(),
                screen.refusal(),
                screen.done(),
                operator.role().may(Capability.EXAMINE),
                rejections.open(Matter.Kind.FALSE_REPORT, id).orElse(null)))
        .map(view ->
            (HttpResponse<String>) pages.show(request, status, "problemreport/report.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  private static Map<String, String> outcomes(Page page) {
    Map<String, String> outcomes = new LinkedHashMap<>();
    outcomes.put(ConcludeReport.Found.FOUNDED.name(), page.t("problem-report.founded"));
    outcomes.put(ConcludeReport.Found.UNFOUNDED.name(), page.t("problem-report.unfounded"));
    return outcomes;
  }

  private HttpResponse<String> form(HttpRequest<?> request, HttpStatus status, FormView form) {
    Page page = pages.page(request);
    Map<String, String> channels = new LinkedHashMap<>();
    channels.put(ReportChannel.MAIL.name(), page.t("problem-report.channel.MAIL"));
    channels.put(ReportChannel.TELEPHONE.name(), page.t("problem-report.channel.TELEPHONE"));
    Map<String, String> languages = new LinkedHashMap<>();
    languages.put(Language.JA.name(), page.t("problem-report.language.JA"));
    languages.put(Language.EN.name(), page.t("problem-report.language.EN"));
    return pages.show(
        request,
        status,
        "problemreport/new.jte",
        new NewReportView(form, ProblemReportController.kinds(page), channels, languages));
  }
}
