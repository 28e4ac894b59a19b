package jp.passportweb.domain.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.InMemoryApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.NoticeSchedule;
import jp.passportweb.domain.certificate.InMemoryCertificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.contract.InMemoryContracts;

/** {@link ExpiryNotices} in memory, over the other ports. */
public final class InMemoryExpiryNotices implements ExpiryNotices {
  private final InMemoryApplicationRecords records;
  private final InMemoryCertificates certificates;
  private final InMemoryContracts contracts;
  private final Set<Seen> seen = new HashSet<>();

  public InMemoryExpiryNotices(
      InMemoryApplicationRecords records,
      InMemoryCertificates certificates,
      InMemoryContracts contracts) {
    this.records = records;
    this.certificates = certificates;
    this.contracts = contracts;
  }

  private record Seen(RecordId record, ExpiryNotice.Kind kind, int days) {}

  @Override
  public List<RecordId> toSee(ExpiryNotice.Kind kind, NoticeSchedule.Turn turn, int atMost) {
    return records
        .all()
        .filter(r -> r.status() == RecordStatus.COMPLETED)
        .filter(r -> ends(kind, r).anyMatch(end -> isWithin(turn, end)))
        .map(ApplicationRecord::id)
        .filter(id -> !seen.contains(new Seen(id, kind, turn.days())))
        .limit(atMost)
        .toList();
  }

  @Override
  public boolean take(RecordId record, ExpiryNotice.Kind kind, int days, Instant at) {
    return seen.add(new Seen(record, kind, days));
  }

  @Override
  public void renewed(ContractCode contract) {
    seen.removeIf(notice ->
        notice.kind() == ExpiryNotice.Kind.AUTO_RENEWAL
            && records
                .byId(notice.record())
                .filter(record -> contract.equals(record.contract()))
                .isPresent());
  }

  private Stream<LocalDate> ends(ExpiryNotice.Kind kind, ApplicationRecord record) {
    Optional<LocalDate> certificate =
        certificates
            .ofRecord(record.id())
            .filter(Issuance.Issued.class::isInstance)
            .map(i -> i.intention().validity().notAfter())
            .map(end -> LocalDate.ofInstant(end, ValidityRules.TOKYO));
    Optional<LocalDate> contract =
        Optional.ofNullable(record.contract()).flatMap(contracts::byCode).map(Contract::until);
    return switch (kind) {
      case RENEWAL, AUTO_RENEWAL -> certificate.flatMap(_ -> contract).stream();
      case CONTINUATION -> contract.flatMap(_ -> certificate).stream();
    };
  }

  private static boolean isWithin(NoticeSchedule.Turn turn, LocalDate end) {
    return !end.isBefore(turn.firstEnd()) && !end.isAfter(turn.lastEnd());
  }
}
