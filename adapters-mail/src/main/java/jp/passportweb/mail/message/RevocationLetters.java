package jp.passportweb.mail.message;

import java.util.Map;
import jp.passportweb.domain.notice.Notice;

/** The values of mails about problem reports and campaigns. */
final class RevocationLetters {
  private RevocationLetters() {}

  static Map<String, String> values(Notice.ProblemReportReceived notice, String url) {
    return Map.of(
        "receiptNumber", notice.receiptNumber(),
        "receivedAt", notice.receivedAt(),
        "answerBy", notice.answerBy(),
        "reportUrl", url);
  }

  static Map<String, String> values(Notice.ProblemReportAnswered notice, String url) {
    return Map.of("receiptNumber", notice.receiptNumber(), "text", notice.text(), "reportUrl", url);
  }

  static Map<String, String> values(Notice.ReissueInvited notice, String url) {
    return Map.of(
        "addressee", notice.addressee(),
        "receiptNumber", notice.receiptNumber(),
        "serverName", notice.serverName(),
        "organizationName", notice.organizationName(),
        "serialNumber", notice.serialNumber(),
        "reason", notice.reason(),
        "replaceUrl", url);
  }

  static Map<String, String> values(Notice.ClaimQuestioned notice) {
    return Map.of(
        "addressee", notice.addressee(),
        "receiptNumber", notice.receiptNumber(),
        "serverName", notice.serverName(),
        "organizationName", notice.organizationName(),
        "text", notice.text(),
        "until", notice.until());
  }

  static Map<String, String> values(Notice.ReportQuestioned notice, String url) {
    return Map.of(
        "receiptNumber", notice.receiptNumber(),
        "text", notice.text(),
        "until", notice.until(),
        "reportUrl", url);
  }

  static Map<String, String> values(Notice.ProblemReportTold notice) {
    return Map.of(
        "addressee", notice.addressee(),
        "receiptNumber", notice.receiptNumber(),
        "serverName", notice.serverName(),
        "organizationName", notice.organizationName(),
        "text", notice.text());
  }

  /** A further notice says that it is one. */
  static String template(Notice.CertificatesToReplace notice) {
    return notice.round() == 1 ? "certificates-to-replace" : "certificates-still-to-replace";
  }

  static Map<String, String> values(Notice.CertificatesToReplace notice, String url) {
    return Map.of(
        "addressee", notice.addressee(),
        "campaign", notice.campaign(),
        "round", String.valueOf(notice.round()),
        "organizationName", notice.organizationName(),
        "certificates", String.join("\n", notice.certificates()),
        "text", notice.text(),
        "revokedBy", notice.revokedBy(),
        "replaceUrl", url);
  }
}
