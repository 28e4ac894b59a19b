package jp.passportweb.domain.applicationrecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordLists.ServerOrder;
import jp.passportweb.domain.certificate.InMemoryCertificates;
import jp.passportweb.domain.certificate.InMemoryRevocations;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.InMemoryContracts;
import jp.passportweb.domain.recordstate.CurrentRules;
import jp.passportweb.domain.recordstate.RecordFacts;
import jp.passportweb.domain.recordstate.RecordFacts.CertificateFacts;
import jp.passportweb.domain.request.reissue.InMemoryDeferredRevocations;
import jp.passportweb.domain.request.revocation.RevocationClock;
import org.jspecify.annotations.Nullable;

/** What became of records in memory. */
public final class InMemoryStandings {
  private static final Set<RequestType> SUCCEEDS_ONE =
      Set.of(RequestType.REISSUE, RequestType.CONTINUATION);
  private static final Set<RequestType> SUCCEEDS_ALL =
      Set.of(RequestType.RENEWAL, RequestType.SERVICE_SWITCH);

  private final InMemoryApplicationRecords records;
  private final InMemoryCertificates certificates;
  private final InMemoryRevocations revocations;
  private final InMemoryDeferredRevocations deferred;
  private final InMemoryContracts contracts;

  public InMemoryStandings(
      InMemoryApplicationRecords records,
      InMemoryCertificates certificates,
      InMemoryRevocations revocations,
      InMemoryDeferredRevocations deferred,
      InMemoryContracts contracts) {
    this.records = records;
    this.certificates = certificates;
    this.revocations = revocations;
    this.deferred = deferred;
    this.contracts = contracts;
  }

  ListedStanding of(ApplicationRecord record) {
    Optional<Contract> contract = contract(record);
    return new ListedStanding(
        revokedAt(record),
        revocationDue(record),
        isSuperseded(record),
        contract.map(Contract::until).orElse(null),
        contract.map(Contract::terminated).orElse(false));
  }

  Instant currentUntil(ApplicationRecord record) {
    return CurrentRules.currentUntil(
        record.requestType(),
        record.status(),
        facts(record).orElse(null),
        contract(record).map(Contract::until).orElse(null));
  }

  /** The application that all of a line followed from. */
  RecordId root(ApplicationRecord record) {
    return Optional.ofNullable(record.request().base())
        .flatMap(records::byId)
        .map(this::root)
        .orElse(record.id());
  }

  /** As a text by which lines are ordered. */
  @Nullable String key(List<ApplicationRecord> line, ServerOrder order) {
    return switch (order) {
      case SERVER_NAME -> line.getFirst().content().basic().commonName().text();
      case CONTRACT_END ->
          line.stream()
              .flatMap(r -> contract(r).stream())
              .map(Contract::until)
              .max(Comparator.naturalOrder())
              .map(LocalDate::toString)
              .orElse(null);
      case CERTIFICATE_END ->
          line.stream()
              .flatMap(r -> facts(r).stream())
              .filter(f -> !f.superseded())
              .map(CertificateFacts::end)
              .max(Comparator.naturalOrder())
              .map(Instant::toString)
              .orElse(null);
    };
  }

  private Optional<CertificateFacts> facts(ApplicationRecord record) {
    return certificates
        .ofRecord(record.id())
        .filter(Issuance.Issued.class::isInstance)
        .map(found ->
            new CertificateFacts(
                found.intention().validity(),
                revokedAt(record),
                revocationDue(record),
                isSuperseded(record)));
  }

  private @Nullable Instant revokedAt(ApplicationRecord record) {
    return certificates
        .ofRecord(record.id())
        .map(Issuance::intention)
        .flatMap(i -> revocations.of(i.authority(), i.serial()))
        .map(Revocation::revokedAt)
        .orElse(null);
  }

  private @Nullable Instant revocationDue(ApplicationRecord record) {
    Optional<Instant> planned = deferred.dayOf(record.id()).map(RecordFacts::beginOf);
    Stream<Instant> asked =
        records
            .all()
            .filter(r -> record.id().equals(r.request().base()) && r.status().isOpen())
            .filter(r -> r.requestType() == RequestType.REVOCATION)
            .map(r -> RevocationClock.of(r.request(), r.appliedAt()).orElseThrow().due());
    return Stream.concat(planned.stream(), asked).min(Comparator.naturalOrder()).orElse(null);
  }

  private boolean isSuperseded(ApplicationRecord record) {
    return records
        .all()
        .filter(InMemoryStandings::isConcluded)
        .anyMatch(later ->
            (SUCCEEDS_ONE.contains(later.requestType())
                    && record.id().equals(later.request().base()))
                || (SUCCEEDS_ALL.contains(later.requestType())
                    && record.contract() != null
                    && Optional.ofNullable(later.request().base())
                        .flatMap(records::byId)
                        .filter(base -> Objects.equals(base.contract(), record.contract()))
                        .isPresent()));
  }

  private static boolean isConcluded(ApplicationRecord record) {
    return switch (record.status()) {
      case COMPLETED, REVOCATION_PENDING, REVOKED, CONTRACT_ENDED -> true;
      case ACCEPTED, IN_REVIEW, AWAITING_APPROVAL, ISSUING, REFUSED, CANCELLED -> false;
    };
  }

  private Optional<Contract> contract(ApplicationRecord record) {
    return Optional.ofNullable(record.contract()).flatMap(contracts::byCode);
  }
}
