package jp.passportweb.web.office;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.web.page.Page;

/** What was done to a record, as the trail holds it, in the reader's language. */
public final class TrailWords {
  /** The acts that have words. */
  public static final List<String> ACTS =
      List.of(
          "application.accepted",
          "review.started",
          "review.taken",
          "review.handed-over",
          "review.document.received",
          "review.document.taken-back",
          "review.document.asked-again",
          "file.handed-in",
          "file.attached",
          "file.downloaded",
          "file.dropped",
          "review.checked",
          "review.evidence",
          "review.explained",
          "review.telephone",
          "review.comment",
          "review.asked",
          "review.told",
          "review.answer-read",
          "review.question-withdrawn",
          "review.names-mended",
          "application.answered",
          "review.examined",
          "review.given-back",
          "review.approved",
          "review.refused",
          "review.signing-request-asked",
          "application.signing-request-replaced",
          "request.completed",
          "revocation.done",
          "revocation.done-unconfirmed",
          "revocation.done-before-reissue",
          "revocation.compromise-reported",
          "revocation.ordered",
          "revocation.carried-out",
          "revocation.withdrawn",
          "application.name-dropped",
          "application.cancelled",
          "application.contract-ended",
          "revocation.requested",
          "revocation.declined",
          "domain.validated",
          "domain.looked",
          "domain.mail-asked",
          "certificate.revoked",
          "certificate.revocation-revised",
          "certificate.issued",
          "certificate.reissue-invited",
          "certificate.stopped",
          "certificate.intention-withdrawn",
          "precertificate.revoked",
          "notice.sent",
          "mail.tried-now",
          "mail.sent-again",
          "mail.settled",
          "sample.drawn",
          "sample.inspected",
          "sample.settled",
          "account.access-key-mailed",
          "account.access-key-replaced",
          "account.confirmation-sent",
          "account.otp-address-changed",
          "account.profile-registered",
          "account.address-mending-proposed",
          "account.address-mending-done",
          "account.address-mending-withdrawn",
          "account.correction-proposed",
          "account.correction-done",
          "account.correction-withdrawn",
          "contract.correction-proposed",
          "contract.correction-done",
          "contract.correction-withdrawn",
          "claim.questioned",
          "claim.rejection-proposed",
          "claim.rejection-done",
          "claim.rejection-withdrawn",
          "claim.rejected",
          "authority.registered",
          "contract.ended",
          "contract.terminated",
          "contract.renewed",
          "coupon.created",
          "key.sent",
          "keylist.imported",
          "keylist.removed",
          "login-certificate.issued",
          "login-certificate.revoked",
          "office.request",
          "office.login",
          "office.login-failed",
          "office.login-delayed",
          "office.login-address-delayed",
          "office.logout",
          "office.second-factor-failed",
          "office.second-factor-delayed",
          "office.second-factor-address-delayed",
          "office.passkey-failed",
          "office.passkey-delayed",
          "office.passkey-address-delayed",
          "office.session-ended",
          "operator.added",
          "operator.invited",
          "operator.invitation-withdrawn",
          "operator.passkey-registered",
          "operator.passkey-removed",
          "operator.passkey-renamed",
          "operator.password-changed",
          "operator.role-changed",
          "operator.view-kept",
          "operator.view-removed",
          "operators.reviewed",
          "operator.disabled",
          "operator.enabled",
          "operator.password-reset",
          "operator.recovery-code-used",
          "operator.recovery-codes-renewed",
          "operator.second-factor-enrolled",
          "operator.second-factor-removed",
          "operator.second-factor-reset",
          "otp.delayed",
          "otp.sent",
          "passkey.refused",
          "passkey.registered",
          "passkey.removed",
          "portal.login",
          "portal.login-failed",
          "portal.login-delayed",
          "portal.login-address-delayed",
          "portal.logout",
          "portal.passkey-failed",
          "portal.passkey-delayed",
          "portal.passkey-address-delayed",
          "recovery.delayed",
          "reseller-code.granted",
          "reseller-code.refused",
          "revocation-list.published",
          "security.flood",
          "trail.bent",
          "trail.sound",
          "trail.verified",
          "campaign.drafted",
          "campaign.started",
          "campaign.told",
          "campaign.round-begun",
          "campaign.called",
          "campaign.exported",
          "campaign.revocation-asked",
          "campaign.revocation-confirmed",
          "campaign.revocation-declined",
          "campaign.revoked",
          "campaign.revocation-done",
          "campaign.ended",
          "problem-report.received",
          "problem-report.noted",
          "problem-report.linked",
          "problem-report.unlinked",
          "problem-report.answered",
          "problem-report.founded",
          "problem-report.unfounded",
          "problem-report.erased",
          "certificate.downloaded");

  /** The reasons that have words, for which a rule did not let an act of staff through. */
  public static final List<String> DENIALS =
      List.of(
          "ANSWERED",
          "APPROVER_EXAMINED",
          "AWAITING_LOGS",
          "CAA_UNKNOWN",
          "CALL_TOO_OLD",
          "CANNOT_BE_REFUSED",
          "CLOSED",
          "CONFIDENTIAL",
          "CONTRACT_OVER",
          "DECIDED",
          "DENIED_BY_TELEPHONE",
          "EVIDENCE_MISSING",
          "EXPIRED",
          "INTENTION_TOO_OLD",
          "LAST_ADMINISTRATOR",
          "LINTER_SILENT",
          "NOBODY_TO_TELL",
          "NOTHING_CAME_IN",
          "NOTHING_TO_REPLACE",
          "NOTHING_TO_REPORT",
          "NOTHING_TO_REVOKE",
          "NOT_ASKED_FOR",
          "NOT_DENIED",
          "NOT_DONE",
          "NOT_FOR_THIS_KIND",
          "NOT_REQUIRED",
          "NOT_YOUR_ROLE",
          "NO_CERTIFICATE",
          "NO_CLAIM",
          "NO_MAIL",
          "ORDERED_BEFORE",
          "OWN_ORDER",
          "OWN_PROPOSAL",
          "OWN_REQUEST",
          "PROPOSED_BEFORE",
          "PROVEN",
          "REVOKED",
          "ROUND_UNDER_WAY",
          "SECOND_PERSON_REFUSES",
          "STOPPED_BY_RULE",
          "TOOK_PART",
          "TOO_MANY",
          "WRONG_STATUS",
          "WRONG_STEP",
          "YOURSELF");

  private static final String OPERATOR = "operator:";

  private TrailWords() {}

  /** What was done; an act that has no words yet stands as it is. */
  public static String act(Page page, AuditEvent event) {
    return event
        .deniedAct()
        .map(wanted -> page.t("audit.denied.act", act(page, wanted)))
        .orElseGet(() -> act(page, event.action()));
  }

  private static String act(Page page, String action) {
    return ACTS.contains(action) ? page.t("office.trail." + action) : action;
  }

  /** Why an act was not let through; a reason that has no words yet stands as it is. */
  public static String denial(Page page, AuditEvent event) {
    String code = detail(event.details(), NoteDenial.REASON);
    return DENIALS.contains(code) ? page.t("audit.denied.reason." + code) : code;
  }

  public static String who(Page page, AuditEvent event, Collection<Operator> staff) {
    if (!event.actor().startsWith(OPERATOR)) {
      return page.t(
          event.actor().equals("system") ? "office.trail.system" : "office.trail.applicant");
    }
    String loginName = event.actor().substring(OPERATOR.length());
    return staff.stream()
        .filter(operator -> operator.loginName().equals(loginName))
        .findFirst()
        .map(Operator::displayName)
        .orElse(loginName);
  }

  /** The facts that the trail keeps of it; empty where the act says all. */
  public static String facts(Page page, AuditEvent event, List<DocumentRequirement> required) {
    if (event.deniedAct().isPresent()) {
      return denial(page, event);
    }
    Map<String, String> details = event.details();
    return switch (event.action()) {
      case "review.document.received", "review.document.taken-back" ->
          RefusalWords.document(page, new DocumentCode(detail(details, "document")), required);
      case "review.document.asked-again" ->
          (RefusalWords.document(page, new DocumentCode(detail(details, "document")), required)
                  + "\n"
                  + detail(details, "text"))
              .strip();
      case "file.handed-in", "file.attached", "file.downloaded", "file.dropped" ->
          detail(details, "file");
      case "review.checked" ->
          (detail(details, "check") + "\n" + detail(details, "source")).strip();
      case "review.evidence" ->
          (page.t("trail.fact." + detail(details, "fact"))
                  + "\n"
                  + detail(details, "reference")
                  + "\n"
                  + detail(details, "note"))
              .stripTrailing();
      case "review.explained" -> detail(details, "explanation");
      case "review.given-back" -> detail(details, "reason");
      case "review.approved" -> detail(details, "notes");
      case "review.telephone" ->
          page.t("office.call.result." + detail(details, "result"))
              + "\n"
              + detail(details, "number");
      case "review.taken", "review.handed-over" ->
          (detail(details, "caseHolder") + "\n" + detail(details, "to")).strip();
      case "review.refused" ->
          (detail(details, "ground") + "\n" + detail(details, "reason")).strip();
      case "review.asked", "review.told" ->
          detail(details, "mail") + "\n" + detail(details, "text");
      case "review.comment", "application.answered" -> detail(details, "text");
      case "certificate.issued" -> detail(details, "contract");
      case "certificate.revoked", "certificate.revocation-revised", "precertificate.revoked" ->
          detail(details, "serial") + "\n" + detail(details, "reason");
      case "revocation.done" -> detail(details, "reason");
      case "revocation.done-unconfirmed" ->
          (detail(details, "reason") + "\n" + detail(details, "why")).strip();
      case "revocation.compromise-reported" -> detail(details, "proof");
      case "revocation.ordered" -> detail(details, "ground") + "\n" + detail(details, "facts");
      case "revocation.carried-out" -> detail(details, "ground");
      case "revocation.withdrawn" -> detail(details, "why");
      case "claim.questioned" -> detail(details, "text");
      case "campaign.called" -> detail(details, "organization") + "\n" + detail(details, "text");
      case "claim.rejected" -> detail(details, "claim") + "\n" + detail(details, "reason");
      case "claim.rejection-proposed", "claim.rejection-withdrawn" -> detail(details, "reason");
      case "certificate.reissue-invited" -> detail(details, "reason");
      case "certificate.stopped" -> detail(details, "findings");
      case "domain.validated" ->
          (detail(details, "domain")
                  + "\n"
                  + ("BR " + detail(details, "method") + " " + detail(details, "quorum")).strip())
              .strip();
      case "domain.mail-asked" -> detail(details, "domain") + "\n" + detail(details, "to");
      case "application.name-dropped" -> detail(details, "name");
      case "sample.inspected" ->
          (page.t("sample.verdict." + detail(details, "verdict")) + "\n" + detail(details, "note"))
              .strip();
      case "sample.settled" -> detail(details, "settlement");
      case "mail.tried-now" -> detail(details, "subject");
      case "mail.settled" -> detail(details, "subject") + "\n" + detail(details, "note");
      case "mail.sent-again" ->
          (detail(details, "subject")
                  + "\n"
                  + detail(details, "to")
                  + "\n"
                  + detail(details, "ground"))
              .strip();
      default -> "";
    };
  }

  public static String tone(AuditEvent event) {
    if (event.deniedAct().isPresent()) {
      return "stop";
    }
    return switch (event.action()) {
      case "review.refused",
          "claim.rejected",
          "certificate.stopped",
          "revocation.done-unconfirmed",
          "revocation.compromise-reported" ->
          "stop";
      case "certificate.issued" -> "ok";
      default -> "info";
    };
  }

  /** A fact; where it has changed, what it is since then, and where it is gone, what it was. */
  private static String detail(Map<String, String> details, String name) {
    String after = details.getOrDefault(name, details.getOrDefault(name + ".after", ""));
    return after.isEmpty() ? details.getOrDefault(name + ".before", "") : after;
  }
}
