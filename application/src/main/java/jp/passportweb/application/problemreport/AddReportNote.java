package jp.passportweb.application.problemreport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.review.Decision;

/** A remark of the office on a problem report, which stays as it was written. */
@Assembled
public final class AddReportNote {
  public static final String NOTE = "reportNote";

  private final ReportDesk desk;

  public AddReportNote(ReportDesk desk) {
    this.desk = desk;
  }

  public ReportStep add(Operator operator, UUID report, String typed) {
    return switch (LongText.parse(typed)) {
      case Parsed.Bad<LongText>(var problem) ->
          new ReportStep.Invalid(List.of(new FieldProblem(NOTE, problem)));
      case Parsed.Good<LongText>(LongText note) ->
          desk.take(
              "problem-report.noted",
              operator,
              report,
              (found, now) -> {
                desk.reports.addNote(
                    report, new ProblemReport.Note(new Decision(operator.id(), now), note.text()));
                desk.note(
                    operator, found, "problem-report.noted", Map.of("text", note.text()), now);
                return Optional.empty();
              });
    };
  }
}
