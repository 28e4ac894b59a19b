package jp.passportweb.application.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.file.HandInPolicy;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.request.termination.TerminationTime;

/** Tells everybody concerned that what a request asked for is done (CHG-1, REV-3, TER-1). */
@Assembled
public final class TellOutcome {

  private final Accounts accounts;
  private final PostOffice postOffice;
  private final Catalog catalog;

  public TellOutcome(Accounts accounts, PostOffice postOffice, Catalog catalog) {
    this.accounts = accounts;
    this.postOffice = postOffice;
    this.catalog = catalog;
  }

  /**
   * CHG-1: to the new contacts and to those before.
   *
   * @param base the record that said who the contacts were
   */
  public void contactsChanged(ApplicationRecord change, ApplicationRecord base, Instant at) {
    Language language = language(change);
    postOffice.postToAll(
        concerned(change, base),
        contact ->
            new Notice.ContactChangeDone(
                contact.email(),
                language,
                contact.name().text(),
                change.receiptNumber().text(),
                contract(base),
                service(change, language),
                serverName(change),
                organization(change)),
        at);
  }

  /**
   * REV-3: to the contacts of the certificate and to those of the request.
   *
   * @param request why it is revoked
   */
  public void revoked(
      ApplicationRecord certified,
      Issuance.Issued certificate,
      ApplicationRecord request,
      Instant at) {
    Language language = language(certified);
    postOffice.postToAll(
        concerned(request, certified),
        contact ->
            new Notice.CertificateRevoked(
                contact.email(),
                language,
                contact.name().text(),
                request.receiptNumber().text(),
                contract(certified),
                service(certified, language),
                serverName(certified),
                organization(certified),
                certificate.intention().serial().hex(),
                DateWords.minute(at)),
        at);
  }

  /** TER-1: to the contacts of the request and to those of the record that it was made from. */
  public void terminated(
      ApplicationRecord termination,
      ApplicationRecord base,
      LocalDate lastDay,
      TerminationTime time,
      Instant at) {
    Language language = language(termination);
    postOffice.postToAll(
        concerned(termination, base),
        contact ->
            new Notice.ContractTerminated(
                contact.email(),
                language,
                contact.name().text(),
                termination.receiptNumber().text(),
                contract(base),
                service(termination, language),
                serverName(termination),
                organization(termination),
                DateWords.day(lastDay),
                time),
        at);
  }

  /** LINT-1: the key cannot be certified; to every contact of the record. */
  public void signingRequestWanted(ApplicationRecord record, Instant at) {
    Language language = language(record);
    postOffice.postToAll(
        record.content().contacts(),
        contact ->
            new Notice.SigningRequestWanted(
                contact.email(),
                language,
                contact.name().text(),
                record.receiptNumber().text(),
                service(record, language),
                serverName(record),
                organization(record)),
        at);
  }

  /** FIL-6: to every contact of the record. */
  public void documentAskedAgain(
      ApplicationRecord record,
      DocumentRequirement document,
      HandInPolicy.Reason reason,
      String text,
      Instant at) {
    Language language = language(record);
    postOffice.postToAll(
        record.content().contacts(),
        contact ->
            new Notice.DocumentAskedAgain(
                contact.email(),
                language,
                contact.name().text(),
                record.receiptNumber().text(),
                service(record, language),
                serverName(record),
                organization(record),
                document.label().in(language),
                reason.label().in(language),
                text),
        at);
  }

  private static List<Contacts> concerned(ApplicationRecord now, ApplicationRecord before) {
    return List.of(now.content().contacts(), before.content().contacts());
  }

  private Language language(ApplicationRecord record) {
    return accounts.languageOf(record.account());
  }

  private String service(ApplicationRecord record, Language language) {
    return catalog.serviceOf(record.service()).name().in(language);
  }

  private static String contract(ApplicationRecord record) {
    return Optional.ofNullable(record.contract()).map(ContractCode::text).orElse("");
  }

  private static String serverName(ApplicationRecord record) {
    return record.content().basic().commonName().text();
  }

  private static String organization(ApplicationRecord record) {
    return record.content().organization().name().text();
  }
}
