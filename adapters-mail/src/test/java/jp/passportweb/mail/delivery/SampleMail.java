package jp.passportweb.mail.delivery;

import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Mail;

/** A mail in Japanese, and who sends it. */
final class SampleMail {
  static final UUID ID = UUID.fromString("6f1c7d0e-93b5-4a5e-8f39-0a52b7d0c001");
  static final Instant AT = Instant.parse("2026-11-24T02:35:07Z");
  static final Sender SENDER =
      new Sender(new EmailAddress("noreply@pfw.example"), "パスポート for Web 認証サービス");
  static final String SUBJECT = "契約申込書承諾、および、証明書ダウンロード手続きのご案内";
  static final String TEXT = "見本 花子 様\n\n証明書を発行しました。①髙﨑\n.\nhttps://pfw.example/user/login\n";

  private SampleMail() {}

  static Mail japanese() {
    return mail("hanako@example.jp", SUBJECT, TEXT);
  }

  static Mail mail(String to, String subject, String text) {
    return new Mail(new EmailAddress(to), subject, text);
  }
}
