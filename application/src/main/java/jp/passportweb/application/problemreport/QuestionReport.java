package jp.passportweb.application.problemreport;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.DateWords;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ReportRefusal;
import jp.passportweb.domain.review.Decision;

/** REV-6: whoever reported a compromised key is asked what proves it, while the clock runs on. */
@Assembled
public final class QuestionReport {
  public static final String QUESTION = "reportQuestion";

  private final ReportDesk desk;
  private final PostOffice postOffice;

  public QuestionReport(ReportDesk desk, PostOffice postOffice) {
    this.desk = desk;
    this.postOffice = postOffice;
  }

  /** One question sent twice is asked once. */
  public ReportStep question(Operator operator, UUID id, String typed) {
    return switch (LongText.parse(typed)) {
      case Parsed.Bad<LongText>(var problem) ->
          new ReportStep.Invalid(List.of(new FieldProblem(QUESTION, problem)));
      case Parsed.Good<LongText>(LongText text) ->
          desk.take(
              "claim.questioned",
              operator,
              id,
              (report, now) -> ask(operator, report, text.text(), now));
    };
  }

  private Optional<ReportRefusal> ask(
      Operator operator, ProblemReport report, String text, Instant now) {
    EmailAddress to = report.reporter().mail();
    if (report.outcome() != null) {
      return Optional.of(ReportRefusal.DECIDED);
    }
    if (to == null) {
      return Optional.of(ReportRefusal.NO_MAIL);
    }
    boolean askedBefore =
        desk.reports.notes(report.id()).stream()
            .reduce((earlier, later) -> later)
            .filter(last -> last.text().equals(text) && isBy(last, operator))
            .isPresent();
    if (!askedBefore) {
      desk.reports.addNote(
          report.id(), new ProblemReport.Note(new Decision(operator.id(), now), text));
      postOffice.post(
          new Notice.ReportQuestioned(
              to,
              report.reporter().language(),
              report.receipt().text(),
              text,
              DateWords.minute(report.receivedAt().plus(report.complaint().kind().limit()))),
          now);
      desk.note(operator, report, "claim.questioned", Map.of("text", text), now);
    }
    return Optional.empty();
  }

  private static boolean isBy(ProblemReport.Note note, Operator operator) {
    return note.decision().by().equals(operator.id());
  }
}
