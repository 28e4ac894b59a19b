package jp.passportweb.application.problemreport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ReportRefusal;
import jp.passportweb.domain.review.Decision;

/** The preliminary report goes to the reporter and to the subscribers (BR 4.9.5), once. */
@Assembled
public final class AnswerReport {
  public static final String ANSWER = "reportAnswer";

  private final ReportDesk desk;
  private final PreliminaryLetters letters;
  private final PostOffice postOffice;

  public AnswerReport(ReportDesk desk, PreliminaryLetters letters, PostOffice postOffice) {
    this.desk = desk;
    this.letters = letters;
    this.postOffice = postOffice;
  }

  public ReportStep answer(Operator operator, UUID id, String typed) {
    return switch (LongText.parse(typed)) {
      case Parsed.Bad<LongText>(var problem) ->
          new ReportStep.Invalid(List.of(new FieldProblem(ANSWER, problem)));
      case Parsed.Good<LongText>(LongText text) ->
          desk.take(
              "problem-report.answered",
              operator,
              id,
              (report, now) -> {
                if (report.preliminary() != null) {
                  return Optional.of(ReportRefusal.ANSWERED);
                }
                ProblemReport answered =
                    report.answered(
                        new ProblemReport.Preliminary(
                            new Decision(operator.id(), now), text.text()));
                if (!desk.reports.update(answered)) {
                  return Optional.of(ReportRefusal.CHANGED_MEANWHILE);
                }
                List<Notice> mails = letters.of(report, desk.reports.certificates(id), text.text());
                mails.forEach(mail -> postOffice.post(mail, now));
                desk.note(
                    operator,
                    report,
                    "problem-report.answered",
                    ReportDesk.becomes(report, answered)
                        .with(Map.of("text", text.text(), "mails", String.valueOf(mails.size()))),
                    now);
                return Optional.empty();
              });
    };
  }
}
