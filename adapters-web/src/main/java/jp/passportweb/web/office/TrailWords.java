package jp.passportweb.web.office;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
          "review.document.received",
          "review.document.taken-back",
          "review.checked",
          "review.evidence",
          "review.explained",
          "review.telephone",
          "review.comment",
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
          "application.name-dropped",
          "domain.validated",
          "domain.looked",
          "certificate.revoked",
          "certificate.revocation-revised",
          "certificate.issued",
          "certificate.stopped",
          "certificate.intention-withdrawn",
          "precertificate.revoked",
          "notice.sent");

  private static final String OPERATOR = "operator:";

  private TrailWords() {}

  /** What was done; an act that has no words yet stands as it is. */
  public static String act(Page page, AuditEvent event) {
    return ACTS.contains(event.action())
        ? page.t("office.trail." + event.action())
        : event.action();
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
    Map<String, String> details = event.details();
    return switch (event.action()) {
      case "review.document.received", "review.document.taken-back" ->
          RefusalWords.document(page, new DocumentCode(detail(details, "document")), required);
      case "review.checked" ->
          (detail(details, "check") + "\n" + detail(details, "source")).strip();
      case "review.evidence" ->
          (detail(details, "fact") + "　" + detail(details, "source"))
              + ("\n" + detail(details, "reference") + "\n" + detail(details, "note"))
                  .stripTrailing();
      case "review.explained" -> detail(details, "explanation");
      case "review.given-back" -> detail(details, "reason");
      case "review.approved" -> detail(details, "notes");
      case "review.telephone" ->
          page.t("office.call.result." + detail(details, "result"))
              + "\n"
              + detail(details, "number");
      case "review.refused" -> detail(details, "reason");
      case "certificate.issued" -> detail(details, "contract");
      case "certificate.revoked", "certificate.revocation-revised", "precertificate.revoked" ->
          detail(details, "serial") + "\n" + detail(details, "reason");
      case "revocation.done" -> detail(details, "reason");
      case "revocation.done-unconfirmed" ->
          (detail(details, "reason") + "\n" + detail(details, "why")).strip();
      case "revocation.compromise-reported" -> detail(details, "proof");
      case "certificate.stopped" -> detail(details, "findings");
      case "domain.validated" ->
          (detail(details, "domain")
                  + "\n"
                  + ("BR " + detail(details, "method") + " " + detail(details, "quorum")).strip())
              .strip();
      case "application.name-dropped" -> detail(details, "name");
      default -> "";
    };
  }

  public static String tone(AuditEvent event) {
    return switch (event.action()) {
      case "review.refused",
          "certificate.stopped",
          "revocation.done-unconfirmed",
          "revocation.compromise-reported" ->
          "stop";
      case "certificate.issued" -> "ok";
      default -> "info";
    };
  }

  private static String detail(Map<String, String> details, String name) {
    return details.getOrDefault(name, "");
  }
}
