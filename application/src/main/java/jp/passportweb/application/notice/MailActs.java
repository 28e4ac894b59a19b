package jp.passportweb.application.notice;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.notice.RoomMail;
import jp.passportweb.domain.operator.Operator;

/** How the trail keeps what the office did to a mail: beside the application that it is about. */
final class MailActs {
  private MailActs() {}

  static AuditEvent event(
      Operator operator, String act, RoomMail mail, Map<String, String> more, Instant now) {
    Map<String, String> details = new HashMap<>(more);
    details.put("mail", mail.id().toString());
    details.put("subject", mail.subject());
    return new AuditEvent(now, "operator:" + operator.loginName(), act, subject(mail), details);
  }

  static String subject(RoomMail mail) {
    String about = mail.posting().about();
    return about.isEmpty() ? "mail:" + mail.id() : about;
  }
}
