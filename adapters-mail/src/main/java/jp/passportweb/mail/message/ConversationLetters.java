package jp.passportweb.mail.message;

import java.util.Map;
import jp.passportweb.domain.notice.Notice;

/** The values of mails in which the office writes to an applicant (CNV-1). */
final class ConversationLetters {
  private ConversationLetters() {}

  static String template(Notice.OfficeWrote notice) {
    return notice.asks() ? "office-question" : "office-message";
  }

  static Map<String, String> values(Notice.OfficeWrote notice, String url) {
    return Map.of(
        "addressee", notice.addressee(),
        "receiptNumber", notice.receiptNumber(),
        "service", notice.service(),
        "serverName", notice.serverName(),
        "organizationName", notice.organizationName(),
        "text", notice.text(),
        "pageUrl", url);
  }
}
