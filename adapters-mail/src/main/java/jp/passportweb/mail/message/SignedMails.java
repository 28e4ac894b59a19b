package jp.passportweb.mail.message;

import java.util.Map;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Mail;

/** Mails from their templates, each with what the service signs with. */
final class SignedMails {
  private final MailTemplates templates = new MailTemplates();
  private final String baseUrl;
  private final String senderName;

  /**
   * @param baseUrl without a slash at its end
   */
  SignedMails(String baseUrl, String senderName) {
    this.baseUrl = baseUrl;
    this.senderName = senderName;
  }

  Mail mail(EmailAddress to, Language language, String template, Map<String, String> values) {
    Map<String, String> signed = TypedByPerson.in(values);
    signed.put("signature", signature(language));
    return templates.of(template, language).mail(to, signed);
  }

  /** お問い合わせ窓口, where documents go too. */
  String supportUrl() {
    return baseUrl + "/guide/support#desk";
  }

  private String signature(Language language) {
    return templates
        .fragment("signature", language)
        .fill(
            Map.of("senderName", senderName, "baseUrl", baseUrl + "/", "supportUrl", supportUrl()));
  }
}
