package jp.passportweb.web.office;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.review.Examination;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.ReviewRefusal;
import jp.passportweb.domain.review.Turn;
import jp.passportweb.web.page.Page;

/** Why a step was not taken or is not offered, in the reader's language. */
public final class RefusalWords {
  private RefusalWords() {}

  public static String say(Page page, ReviewRefusal refusal, Examination examination) {
    return switch (refusal) {
      case ReviewRefusal.NoSuchRecord _ -> page.t("office.refusal.no-such-record");
      case ReviewRefusal.NotYourRole _ -> page.t("office.refusal.not-your-role");
      case ReviewRefusal.WrongStatus(var status) ->
          page.t("office.refusal.wrong-status", StageWords.status(page, status));
      case ReviewRefusal.EvidenceMissing(var outstanding) ->
          page.t("office.refusal.evidence-missing", list(page, outstanding, examination));
      case ReviewRefusal.NotAskedFor _ -> page.t("office.refusal.not-asked-for");
      case ReviewRefusal.NotRequired(var fact) ->
          page.t(
              "office.refusal.not-required", EvidenceWords.label(page, fact, examination.points()));
      case ReviewRefusal.NothingCameIn _ -> page.t("office.refusal.nothing-came-in");
      case ReviewRefusal.NoSuchDifference _ -> page.t("office.refusal.no-such-difference");
      case ReviewRefusal.RecordedMeanwhile(var fact) ->
          page.t(
              "office.refusal.recorded-meanwhile",
              EvidenceWords.label(page, fact, examination.points()));
      case ReviewRefusal.CaaUnknown _ -> page.t("office.refusal.caa-unknown");
      case ReviewRefusal.NotForThisKind(var type) ->
          page.t("office.refusal.not-for-this-kind", page.t("request-type." + type));
      case ReviewRefusal.CannotBeRefused _ -> page.t("office.refusal.cannot-be-refused");
      case ReviewRefusal.SecondPersonRefuses _ -> page.t("office.refusal.second-person-refuses");
      case ReviewRefusal.NoClaim _ -> page.t("office.refusal.no-claim");
      case ReviewRefusal.DeniedByTelephone _ -> page.t("office.refusal.denied-by-telephone");
      case ReviewRefusal.NothingToReport _ -> page.t("office.refusal.nothing-to-report");
      case ReviewRefusal.ApproverExamined _ -> page.t("office.refusal.approver-examined");
      case ReviewRefusal.StoppedByRule _ -> page.t("office.refusal.stopped-by-rule");
      case ReviewRefusal.LinterSilent _ -> page.t("office.refusal.linter-silent");
      case ReviewRefusal.AwaitingLogs _ -> page.t("office.refusal.awaiting-logs");
      case ReviewRefusal.IntentionTooOld _ -> page.t("office.refusal.intention-too-old");
      case ReviewRefusal.ChangedMeanwhile _ -> page.t("office.refusal.changed-meanwhile");
    };
  }

  /** What is missing: 登記事項証明書、所在地、電話確認. */
  private static String list(Page page, List<Outstanding> outstanding, Examination examination) {
    return outstanding.stream()
        .map(one -> say(page, one, examination))
        .collect(Collectors.joining(page.t("office.comma")));
  }

  static String say(Page page, Outstanding outstanding, Examination examination) {
    return switch (outstanding) {
      case Outstanding.Document(var code) -> document(page, code, examination.documents());
      case Outstanding.Unproven(var fact) -> EvidenceWords.label(page, fact, examination.points());
      case Outstanding.Contradicted(var fact) ->
          page.t(
              "office.outstanding.contradicted",
              EvidenceWords.label(page, fact, examination.points()));
      case Outstanding.Unexplained(var difference) ->
          page.t(
              "office.outstanding.unexplained",
              EvidenceWords.label(page, difference, examination.points()));
      case Outstanding.NameUnproven(var name) -> page.t("office.outstanding.unproven", name.text());
      case Outstanding.NameForbidden(var name) ->
          page.t("office.outstanding.forbidden", name.text());
      case Outstanding.TelephoneConfirmationMissing _ -> page.t("office.telephone.title");
      case Outstanding.TooOld(Outstanding what, LocalDate lastDay) ->
          page.t("office.too-old", say(page, what, examination), page.day(lastDay));
      case Outstanding.Conversation(Turn turn) ->
          page.t(
              turn == Turn.APPLICANT
                  ? "office.outstanding.no-answer"
                  : "office.outstanding.answer-unread");
      case Outstanding.SigningRequest _ -> page.t("office.outstanding.signing-request");
      case Outstanding.RuleBroken(LintFinding finding) -> broken(page, finding);
    };
  }

  /** A rule that the certificate would break, and what stands there instead. */
  public static String broken(Page page, LintFinding finding) {
    return switch (finding) {
      case LintFinding.Own(LintRule rule, String _) when rule == LintRule.KEY_BLOCKED ->
          page.t("office.broken.key-blocked");
      case LintFinding.Own own -> page.t("office.broken", own.line());
      case LintFinding.Foreign foreign -> said(page, foreign);
      case LintFinding.Unread(String linter, String why) ->
          page.t("office.broken.unread", linter, why);
    };
  }

  /** Another linter's word: by its weight, its name of the rule, and what it says besides. */
  private static String said(Page page, LintFinding.Foreign finding) {
    return switch (finding.severity()) {
      case ERROR -> page.t("office.broken", finding.line());
      case WARNING -> page.t("office.lint.warning", finding.line());
      case NOTICE -> page.t("office.lint.notice", finding.line());
    };
  }

  /** The document's label; its code where the catalogue has no such document any more. */
  static String document(Page page, DocumentCode code, List<DocumentRequirement> required) {
    return required.stream()
        .filter(document -> document.code().equals(code))
        .findFirst()
        .map(document -> page.t(document.label()))
        .orElse(code.text());
  }
}
