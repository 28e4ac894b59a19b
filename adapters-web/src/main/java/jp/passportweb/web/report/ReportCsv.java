package jp.passportweb.web.report;

import java.util.ArrayList;
import java.util.List;
import jp.passportweb.domain.report.Report;
import jp.passportweb.domain.report.Wait;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.search.CsvLines;

/** The figures of a plot as lines of a file. */
final class ReportCsv {
  /** The files, by their names. */
  static final List<String> FILES = List.of("issued", "ending", "waits", "revoked", "refused");

  private ReportCsv() {}

  static String of(Page page, ReportView view, String file) {
    StringBuilder text = new StringBuilder();
    switch (file) {
      case "issued" -> issued(page, view, text);
      case "ending" -> ending(page, view, text);
      case "waits" -> waits(page, view, text);
      case "revoked" -> revoked(page, view, text);
      case "refused" -> refused(page, view, text);
      default -> throw new IllegalArgumentException(file);
    }
    return text.toString();
  }

  private static void issued(Page page, ReportView view, StringBuilder text) {
    List<String> heads = new ArrayList<>(List.of(page.t("report.month")));
    view.services().forEach(service -> heads.add(service.shortName()));
    heads.add(page.t("report.sum"));
    CsvLines lines = CsvLines.begin(text, heads);
    view.months()
        .forEach(month -> {
          List<String> cells = new ArrayList<>(List.of(month.toString()));
          view.services()
              .forEach(service -> cells.add(String.valueOf(view.issued(month, service))));
          cells.add(String.valueOf(view.issued(month)));
          lines.line(cells);
        });
  }

  private static void ending(Page page, ReportView view, StringBuilder text) {
    CsvLines lines =
        CsvLines.begin(text, List.of(page.t("report.week"), page.t("report.certificates")));
    for (Report.Week week : view.report().ending()) {
      lines.line(List.of(page.day(week.from()), String.valueOf(week.count())));
    }
  }

  /** In hours: a spreadsheet reckons with them. */
  private static void waits(Page page, ReportView view, StringBuilder text) {
    CsvLines lines =
        CsvLines.begin(
            text,
            List.of(
                page.t("report.stage"),
                page.t("report.median-hours"),
                page.t("report.ninetieth-hours"),
                page.t("report.cases")));
    view.stages()
        .forEach(stage -> {
          Wait wait = view.wait(stage);
          lines.line(
              List.of(
                  page.t("report.stage." + stage),
                  String.valueOf(wait.median().toMinutes() / 60.0),
                  String.valueOf(wait.ninetieth().toMinutes() / 60.0),
                  String.valueOf(wait.cases())));
        });
  }

  private static void revoked(Page page, ReportView view, StringBuilder text) {
    CsvLines lines =
        CsvLines.begin(
            text, List.of(page.t("report.reason"), "CRLReason", page.t("report.certificates")));
    view.reasons()
        .forEach(reason ->
            lines.line(
                List.of(
                    page.t("report.reason." + reason.getKey()),
                    String.valueOf(reason.getKey().code()),
                    String.valueOf(reason.getValue()))));
  }

  private static void refused(Page page, ReportView view, StringBuilder text) {
    CsvLines lines =
        CsvLines.begin(
            text,
            List.of(
                page.t("report.refused.ground"), page.t("report.code"), page.t("report.cases")));
    view.refusals()
        .forEach(refusal ->
            lines.line(
                List.of(
                    view.ground(page, refusal.getKey()),
                    refusal.getKey().text(),
                    String.valueOf(refusal.getValue()))));
  }
}
