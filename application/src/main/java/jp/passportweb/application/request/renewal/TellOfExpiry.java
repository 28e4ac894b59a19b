package jp.passportweb.application.request.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.DateWords;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.catalog.NoticeSchedule;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.notice.ExpiryNotice;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.request.continuation.ContinuationRules;

/** Writes the notices of an end to the contacts who asked for them (NOT-1). */
@Assembled
public final class TellOfExpiry {

  private final ApplicationRecords records;
  private final Contracts contracts;
  private final Certificates certificates;
  private final Accounts accounts;
  private final PostOffice postOffice;
  private final Catalog catalog;

  public TellOfExpiry(
      ApplicationRecords records,
      Contracts contracts,
      Certificates certificates,
      Accounts accounts,
      PostOffice postOffice,
      Catalog catalog) {
    this.records = records;
    this.contracts = contracts;
    this.certificates = certificates;
    this.accounts = accounts;
    this.postOffice = postOffice;
    this.catalog = catalog;
  }

  /** Runs in the caller's transaction; returns how many mails it wrote. */
  int tell(ApplicationRecord record, ExpiryNotice notice, LocalDate today, Instant now) {
    Contract contract =
        Optional.ofNullable(record.contract()).flatMap(contracts::byCode).orElseThrow();
    Language language = accounts.languageOf(record.account());
    return postOffice.postToEach(
        concerned(notice, contract),
        contact ->
            switch (notice.kind()) {
              case AUTO_RENEWAL -> autoRenewal(record, notice, today, contract, contact, language);
              case RENEWAL -> renewal(record, notice, today, contract, contact, language);
              case CONTINUATION -> continuation(record, notice, contract, contact, language);
            },
        now);
  }

  /**
   * The contacts as the contract's latest record names them (CHG-1): who asked for it, and all of
   * them before something is charged (AUT-1).
   */
  private Stream<Contact> concerned(ExpiryNotice notice, Contract contract) {
    return records.latestOf(contract.code()).stream()
        .flatMap(latest -> latest.content().contacts().all().stream())
        .filter(
            contact -> notice.kind() == ExpiryNotice.Kind.AUTO_RENEWAL || contact.renewalNotice());
  }

  private Notice autoRenewal(
      ApplicationRecord record,
      ExpiryNotice notice,
      LocalDate today,
      Contract contract,
      Contact contact,
      Language language) {
    Period term = catalog.offeringOf(contract.service(), contract.offering()).term();
    LocalDate from = contract.until().plusDays(1);
    return new Notice.AutoRenewalNotice(
        contact.email(),
        language,
        contact.name().text(),
        contract.code().text(),
        catalog.serviceOf(record.service()).name().in(language),
        record.content().basic().commonName().text(),
        record.content().organization().name().text(),
        DateWords.span(from, Contract.lastDay(from, term), language),
        DateWords.term(term, language),
        DateWords.day(contract.until()),
        NoticeSchedule.daysLeft(notice.endsOn(), today));
  }

  private Notice renewal(
      ApplicationRecord record,
      ExpiryNotice notice,
      LocalDate today,
      Contract contract,
      Contact contact,
      Language language) {
    return new Notice.RenewalNotice(
        contact.email(),
        language,
        contact.name().text(),
        contract.code().text(),
        catalog.serviceOf(record.service()).name().in(language),
        record.content().basic().commonName().text(),
        record.content().organization().name().text(),
        DateWords.day(notice.endsOn()),
        NoticeSchedule.daysLeft(notice.endsOn(), today));
  }

  private Notice continuation(
      ApplicationRecord record,
      ExpiryNotice notice,
      Contract contract,
      Contact contact,
      Language language) {
    return new Notice.ContinuationNotice(
        contact.email(),
        language,
        contact.name().text(),
        contract.code().text(),
        catalog.serviceOf(record.service()).name().in(language),
        record.content().basic().commonName().text(),
        record.content().organization().name().text(),
        DateWords.minute(expiry(record)),
        DateWords.day(contract.until()),
        DateWords.day(ContinuationRules.opensOn(notice.endsOn())));
  }

  private Instant expiry(ApplicationRecord record) {
    return certificates.ofRecord(record.id()).orElseThrow().intention().validity().notAfter();
  }
}
