package jp.passportweb.mail.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import java.util.UUID;
import jp.passportweb.domain.notice.Mail;

/** A mail as it travels (RFC 5322, MIME): plain text in UTF-8, marked as sent by a machine. */
final class MimeMail extends MimeMessage {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String messageId;

  private MimeMail(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  /** The same id and sender give the same Message-ID, however often the mail is delivered. */
  static MimeMail of(Session session, Sender sender, UUID id, Mail mail, Instant at)
      throws MessagingException {
    MimeMail message = new MimeMail(session, "<" + id + "@" + sender.domain() + ">");
    message.setFrom(address(sender.address().text(), oneLine(sender.displayName())));
    message.setRecipient(Message.RecipientType.TO, address(mail.to().text(), ""));
    message.setSubject(oneLine(mail.subject()), UTF_8);
    message.setHeader("Date", date(at));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setText(mail.text().replaceAll("\\R", "\r\n"), UTF_8);
    message.setHeader("Content-Transfer-Encoding", transferEncoding(mail.text()));
    message.saveChanges();
    return message;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  private static InternetAddress address(String address, String displayName)
      throws MessagingException {
    InternetAddress checked = new InternetAddress(oneLine(address), true);
    if (!displayName.isBlank()) {
      try {
        checked.setPersonal(displayName, UTF_8);
      } catch (UnsupportedEncodingException e) {
        throw new IllegalStateException(e);
      }
    }
    return checked;
  }

  private static String date(Instant at) {
    MailDateFormat format = new MailDateFormat();
    format.setTimeZone(TimeZone.getTimeZone("Asia/Tokyo"));
    return format.format(Date.from(at));
  }

  /** The shorter one: quoted-printable takes nine letters for a Japanese one, base64 four. */
  private static String transferEncoding(String text) {
    long beyondAscii = text.codePoints().filter(c -> c > 0x7E).count();
    return beyondAscii * 10 > text.length() ? "base64" : "quoted-printable";
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
  }
}
