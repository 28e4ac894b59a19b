package jp.passportweb.application.contract;

import java.time.Instant;
import java.time.LocalDate;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.DateWords;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.notice.Notice;

/** Tells the contacts of a contract that it renewed itself (AUT-1). */
@Assembled
public final class TellRenewed {
  private final ApplicationRecords records;
  private final Accounts accounts;
  private final PostOffice postOffice;
  private final Catalog catalog;

  public TellRenewed(
      ApplicationRecords records, Accounts accounts, PostOffice postOffice, Catalog catalog) {
    this.records = records;
    this.accounts = accounts;
    this.postOffice = postOffice;
    this.catalog = catalog;
  }

  /** To the contacts as the contract's latest record names them. */
  void tell(Contract contract, LocalDate from, Instant now) {
    Language language = accounts.languageOf(contract.account());
    records
        .latestOf(contract.code())
        .ifPresent(latest -> tell(latest, contract, from, language, now));
  }

  private void tell(
      ApplicationRecord latest, Contract contract, LocalDate from, Language language, Instant now) {
    postOffice.postToAll(
        latest.content().contacts(),
        contact ->
            new Notice.ContractRenewed(
                contact.email(),
                language,
                contact.name().text(),
                contract.code().text(),
                catalog.serviceOf(contract.service()).name().in(language),
                latest.content().basic().commonName().text(),
                latest.content().organization().name().text(),
                DateWords.span(from, contract.until(), language),
                DateWords.term(
                    catalog.offeringOf(contract.service(), contract.offering()).term(), language),
                DateWords.day(contract.until())),
        now);
  }
}
