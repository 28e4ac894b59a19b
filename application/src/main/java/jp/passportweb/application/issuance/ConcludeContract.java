package jp.passportweb.application.issuance;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.request.renewal.CarriedOver;

/**
 * The contract that a certificate stands under: a new one, to which a renewal or a switch carries
 * over what was left of the previous one (REN-1, SWI-1), or the one that goes on (CON-1, REI-1).
 */
@Assembled
public final class ConcludeContract {
  private final ApplicationRecords records;
  private final Contracts contracts;
  private final Catalog catalog;

  public ConcludeContract(ApplicationRecords records, Contracts contracts, Catalog catalog) {
    this.records = records;
    this.contracts = contracts;
    this.catalog = catalog;
  }

  /** The last day that the contract gives a certificate which is issued on a day. */
  LocalDate lastDay(ApplicationRecord record, LocalDate day) {
    return switch (record.requestType()) {
      case NEW -> CarriedOver.NOTHING.lastDay(day, term(record));
      case RENEWAL, SERVICE_SWITCH ->
          CarriedOver.of(previous(record), day).lastDay(day, term(record));
      case CONTINUATION, REISSUE -> certifiesUntil(previous(record));
      case CONTACT_CHANGE, REVOCATION, TERMINATION, CANCELLATION -> throw noCertificate(record);
    };
  }

  /** Stores what the certificate changes, and gives its contract. */
  Contract conclude(ApplicationRecord record, LocalDate day) {
    return switch (record.requestType()) {
      case NEW -> begin(record, day);
      case RENEWAL, SERVICE_SWITCH -> {
        Contract begun = begin(record, day);
        letEnd(previous(record));
        yield begun;
      }
      case CONTINUATION, REISSUE -> previous(record);
      case CONTACT_CHANGE, REVOCATION, TERMINATION, CANCELLATION -> throw noCertificate(record);
    };
  }

  private Contract begin(ApplicationRecord record, LocalDate day) {
    Contract contract =
        new Contract(
            contracts.nextCode(),
            record.account(),
            record.service(),
            record.offering(),
            day,
            lastDay(record, day),
            false,
            0);
    contracts.add(contract);
    return contract;
  }

  /** What was left of it is given in the new one, so that it neither renews nor continues. */
  private void letEnd(Contract previous) {
    if (!previous.terminated() && !contracts.update(previous.terminated(previous.until()))) {
      throw new IllegalStateException("changed while it was being renewed: " + previous.code());
    }
  }

  private Contract previous(ApplicationRecord record) {
    return Optional.ofNullable(record.request().base())
        .flatMap(records::byId)
        .flatMap(base -> Optional.ofNullable(base.contract()))
        .flatMap(contracts::byCode)
        .orElseThrow(() -> new IllegalStateException("no contract before " + record.id()));
  }

  private LocalDate certifiesUntil(Contract contract) {
    return contract.certifiesUntil(catalog.offeringOf(contract.service(), contract.offering()));
  }

  private Period term(ApplicationRecord record) {
    return catalog.offeringOf(record.service(), record.offering()).term();
  }

  private static IllegalStateException noCertificate(ApplicationRecord record) {
    return new IllegalStateException("ends in no certificate: " + record.id());
  }
}
