package jp.passportweb.application.request;

import java.time.Instant;
import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.catalog.RequestTerms;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.notice.Notice;

/** Tells every contact of a record that it has come in. */
@Assembled
public final class TellContacts {
  private final Accounts accounts;
  private final PostOffice postOffice;
  private final Catalog catalog;

  public TellContacts(Accounts accounts, PostOffice postOffice, Catalog catalog) {
    this.accounts = accounts;
    this.postOffice = postOffice;
    this.catalog = catalog;
  }

  public void tell(ApplicationRecord record, List<DocumentRequirement> required, Instant now) {
    Language language = accounts.languageOf(record.account());
    postOffice.postToAll(
        record.content().contacts(),
        contact ->
            catalog
                .terms(record.requestType())
                .map(terms -> requestReceived(record, contact, terms, required, language))
                .orElseGet(() -> applicationReceived(record, contact, required, language)),
        now);
  }

  private Notice requestReceived(
      ApplicationRecord record,
      Contact contact,
      RequestTerms terms,
      List<DocumentRequirement> required,
      Language language) {
    return new Notice.RequestReceived(
        contact.email(),
        language,
        contact.name().text(),
        record.receiptNumber().text(),
        terms.name().in(language),
        catalog.serviceOf(record.service()).name().in(language),
        record.content().basic().commonName().text(),
        record.content().organization().name().text(),
        labels(required, language));
  }

  private Notice applicationReceived(
      ApplicationRecord record,
      Contact contact,
      List<DocumentRequirement> required,
      Language language) {
    return new Notice.ApplicationReceived(
        contact.email(),
        language,
        contact.name().text(),
        record.receiptNumber().text(),
        catalog.serviceOf(record.service()).name().in(language),
        catalog.offeringOf(record.service(), record.offering()).label().in(language),
        record.content().basic().commonName().text(),
        record.content().organization().name().text(),
        labels(required, language));
  }

  private static List<String> labels(List<DocumentRequirement> required, Language language) {
    return required.stream().map(document -> document.label().in(language)).toList();
  }
}
