package jp.passportweb.web.problemreport;

import jakarta.inject.Singleton;
import java.util.UUID;
import jp.passportweb.application.problemreport.AddReportNote;
import jp.passportweb.application.problemreport.AnswerReport;
import jp.passportweb.application.problemreport.ConcludeReport;
import jp.passportweb.application.problemreport.LinkCertificate;
import jp.passportweb.application.problemreport.QuestionReport;
import jp.passportweb.application.problemreport.ReportStep;
import jp.passportweb.application.proposal.ProposeRejection;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.problemreport.ReportRefusal;
import jp.passportweb.web.page.Ids;
import jp.passportweb.web.page.Posted;

/** The steps that the forms of a problem report's page are. */
@Singleton
final class ReportActs {
  private final LinkCertificate link;
  private final AddReportNote note;
  private final AnswerReport answer;
  private final ConcludeReport conclude;
  private final QuestionReport question;
  private final ProposeRejection reject;

  ReportActs(
      LinkCertificate link,
      AddReportNote note,
      AnswerReport answer,
      ConcludeReport conclude,
      QuestionReport question,
      ProposeRejection reject) {
    this.link = link;
    this.note = note;
    this.answer = answer;
    this.conclude = conclude;
    this.question = question;
    this.reject = reject;
  }

  ReportStep take(Operator operator, UUID id, Posted posted) {
    return switch (posted.field("act")) {
      case "link" -> link(operator, id, posted.field("record"), true);
      case "unlink" -> link(operator, id, posted.field("record"), false);
      case "note" -> note.add(operator, id, posted.field(AddReportNote.NOTE));
      case "answer" -> answer.answer(operator, id, posted.field(AnswerReport.ANSWER));
      case "question" -> question.question(operator, id, posted.field(QuestionReport.QUESTION));
      case "conclude" -> conclude(operator, id, posted);
      default -> new ReportStep.Refused(ReportRefusal.NOT_FOUND);
    };
  }

  /** REV-6: a claim that nobody has proven is refused by two. */
  private ReportStep conclude(Operator operator, UUID id, Posted posted) {
    ReportStep step = conclude.conclude(operator, id, posted.fields());
    return step.equals(new ReportStep.Refused(ReportRefusal.SECOND_PERSON))
        ? reject.ofReport(operator, id, posted.field(ConcludeReport.WHY))
        : step;
  }

  private ReportStep link(Operator operator, UUID id, String record, boolean tied) {
    return Ids.parse(record)
        .map(known -> link.link(operator, id, new RecordId(known), tied))
        .orElseGet(() -> new ReportStep.Refused(ReportRefusal.NOT_FOUND));
  }
}
