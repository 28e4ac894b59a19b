package jp.passportweb.application.office;

import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.MailComposer;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.RefusalGround;

/**
 * What the office writes to the applicant: one place for what is sent and for what is shown before
 * it is sent, in the applicant's language (CNV-1, REF-2).
 */
@Assembled
public final class LettersOfCase {
  private final Accounts accounts;
  private final ContactsOfCase contactsOfCase;
  private final MailComposer composer;

  public LettersOfCase(Accounts accounts, ContactsOfCase contactsOfCase, MailComposer composer) {
    this.accounts = accounts;
    this.contactsOfCase = contactsOfCase;
    this.composer = composer;
  }

  /** Runs in the caller's transaction. */
  Contacts contacts(OpenCase open) {
    return contactsOfCase.of(open.record());
  }

  Notice message(OpenCase open, Comment.Kind kind, ContactRole to, String text) {
    ApplicationRecord record = open.record();
    Language language = language(open);
    Contact contact = contacts(open).of(to);
    return new Notice.OfficeWrote(
        contact.email(),
        language,
        contact.name().text(),
        record.receiptNumber().text(),
        open.service().name().in(language),
        record.content().basic().commonName().text(),
        record.content().organization().name().text(),
        text,
        kind == Comment.Kind.ASKED,
        record.id().value());
  }

  /** The reason as the applicant reads it. */
  String reason(OpenCase open, RefusalGround ground, String text) {
    String told = ground.told().in(language(open));
    return text.isEmpty() ? told : told + "\n" + text;
  }

  Notice refusal(OpenCase open, Contact contact, String reason) {
    ApplicationContent content = open.record().content();
    Language language = language(open);
    return new Notice.ApplicationRefused(
        contact.email(),
        language,
        contact.name().text(),
        open.record().receiptNumber().text(),
        open.service().name().in(language),
        content.basic().commonName().text(),
        content.organization().name().text(),
        reason);
  }

  List<Mail> composed(List<Notice> notices) {
    return notices.stream().map(composer::compose).toList();
  }

  private Language language(OpenCase open) {
    return accounts.languageOf(open.record().account());
  }
}
