package jp.passportweb.application.contract;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.OneByOne;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.contract.EndOfTerm;
import jp.passportweb.domain.notice.ExpiryNotices;

/**
 * Sees to contracts whose last day is over: 自動契約更新タイプ goes on, the others end with their records
 * (AUT-1). Each is done once, whichever node comes first. Opens its own transactions.
 */
@Assembled
public final class EndTerms {
  private static final int BATCH = 1_000;

  private final Contracts contracts;
  private final ApplicationRecords records;
  private final CloseRecords closeRecords;
  private final TellRenewed tellRenewed;
  private final ExpiryNotices notices;
  private final AuditTrail audit;
  private final Catalog catalog;
  private final Transactions transactions;
  private final InstantSource clock;

  public EndTerms(
      Contracts contracts,
      ApplicationRecords records,
      CloseRecords closeRecords,
      TellRenewed tellRenewed,
      ExpiryNotices notices,
      AuditTrail audit,
      Catalog catalog,
      Transactions transactions,
      InstantSource clock) {
    this.contracts = contracts;
    this.records = records;
    this.closeRecords = closeRecords;
    this.tellRenewed = tellRenewed;
    this.notices = notices;
    this.audit = audit;
    this.catalog = catalog;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Tries every contract that is over and returns for how many something changed. */
  public int endDue() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    LocalDate today = LocalDate.ofInstant(now, ValidityRules.TOKYO);
    return OneByOne.count(
        transactions.run(() -> contracts.over(today, BATCH)),
        contract -> transactions.run(() -> end(contract, today, now)));
  }

  private boolean end(Contract contract, LocalDate today, Instant now) {
    List<ApplicationRecord> under =
        records.ofContract(contract.code()).stream()
            .map(records::byId)
            .flatMap(Optional::stream)
            .toList();
    boolean terminationIsOpen =
        under.stream()
            .anyMatch(r -> r.requestType() == RequestType.TERMINATION && r.status().isOpen());
    var offering = catalog.offeringOf(contract.service(), contract.offering());
    return switch (EndOfTerm.of(contract, offering, terminationIsOpen, today)) {
      case EndOfTerm.Waits() -> false;
      case EndOfTerm.GoesOn(Contract next, LocalDate from) -> goOn(contract, next, from, now);
      case EndOfTerm.Ends() -> close(contract, under, now);
    };
  }

  /** Of several nodes the first moves the contract on; the others find it changed. */
  private boolean goOn(Contract before, Contract next, LocalDate from, Instant now) {
    if (!contracts.update(next)) {
      return false;
    }
    note(
        next,
        "contract.renewed",
        new FactChange("lastDay", before.until().toString(), next.until().toString()).details(),
        now);
    notices.renewed(next.code());
    tellRenewed.tell(next, from, now);
    return true;
  }

  private boolean close(Contract contract, List<ApplicationRecord> under, Instant now) {
    int closed = closeRecords.close(under, now);
    if (closeRecords.allClosed(contract.code())) {
      contracts.settle(contract.code());
    }
    if (closed > 0) {
      note(contract, "contract.ended", Map.of("records", Integer.toString(closed)), now);
    }
    return closed > 0;
  }

  private void note(Contract contract, String act, Map<String, String> details, Instant now) {
    audit.append(new AuditEvent(now, "system", act, contract.code().text(), details));
  }
}
