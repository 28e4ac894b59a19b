package jp.passportweb.web.report;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Arrays;
import jp.passportweb.application.report.DrawUpReport;
import jp.passportweb.application.sample.ShowSample;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.report.Period;
import jp.passportweb.domain.review.RefusalGrounds;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;

/** 報告 (REP-1). */
@Controller(ReportController.REPORTS)
@Produces(MediaType.TEXT_HTML)
@OpenTo(Capability.READ_CASES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReportController {
  static final String REPORTS = "/office/reports";

  private final DrawUpReport drawUpReport;
  private final ShowSample showSample;
  private final Catalog catalog;
  private final RefusalGrounds grounds;
  private final Pages pages;

  ReportController(
      DrawUpReport drawUpReport,
      ShowSample showSample,
      Catalog catalog,
      RefusalGrounds grounds,
      Pages pages) {
    this.grounds = grounds;
    this.drawUpReport = drawUpReport;
    this.showSample = showSample;
    this.catalog = catalog;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> show(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @QueryValue(defaultValue = "") String period,
      @QueryValue(defaultValue = "") String said) {
    return pages.show(
        request, "report/show.jte", view(operator, period, said.equals("nothing-issued")));
  }

  @Get("/{file}.csv")
  @Produces({"text/csv", MediaType.TEXT_HTML})
  HttpResponse<String> file(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      String file,
      @QueryValue(defaultValue = "") String period) {
    if (!ReportCsv.FILES.contains(file)) {
      return Problems.notFound(pages, request);
    }
    return HttpResponse.ok(ReportCsv.of(pages.page(request), view(operator, period, false), file))
        .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + ".csv\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private ReportView view(Operator operator, String period, boolean nothingToDraw) {
    Period.Choice choice =
        Arrays.stream(Period.Choice.values())
            .filter(one -> one.name().equals(period))
            .findFirst()
            .orElse(Period.Choice.LAST_TWELVE_MONTHS);
    return new ReportView(
        choice,
        drawUpReport.of(choice),
        showSample.standing(),
        nothingToDraw,
        catalog,
        grounds,
        operator.role().may(Capability.INSPECT_SAMPLES));
  }
}
