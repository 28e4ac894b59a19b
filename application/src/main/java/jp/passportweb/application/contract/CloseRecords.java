package jp.passportweb.application.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.contract.ContractCode;

/**
 * The records of a contract that ended become 契約終了. What the office still has to decide is left to
 * it, and follows when it is decided.
 */
public final class CloseRecords {
  private final ApplicationRecords records;

  public CloseRecords(ApplicationRecords records) {
    this.records = records;
  }

  /** Runs in the caller's transaction; returns how many it closed, and no other node did. */
  int close(List<ApplicationRecord> under, Instant now) {
    return (int) under.stream().filter(record -> close(record, now)).count();
  }

  /** Whether nothing under a contract can still come to an end. */
  boolean allClosed(ContractCode contract) {
    return records.ofContract(contract).stream()
        .map(records::byId)
        .flatMap(Optional::stream)
        .noneMatch(CloseRecords::isUnfinished);
  }

  private boolean close(ApplicationRecord record, Instant now) {
    if (!record.status().mayBecome(RecordStatus.CONTRACT_ENDED)
        || !records.update(record.become(RecordStatus.CONTRACT_ENDED, now))) {
      return false;
    }
    records.addEvent(new RecordEvent(record.id(), RecordEvent.Kind.CONTRACT_ENDED, "", now));
    return true;
  }

  private static boolean isUnfinished(ApplicationRecord record) {
    return switch (record.status()) {
      case ACCEPTED, IN_REVIEW, AWAITING_APPROVAL, ISSUING -> true;
      case COMPLETED, REVOCATION_PENDING, REVOKED -> true;
      case REFUSED, CANCELLED, CONTRACT_ENDED -> false;
    };
  }
}
