package jp.passportweb.domain.recordstate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.ListedStanding;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.request.RecordSituation.ContractStanding;
import org.jspecify.annotations.Nullable;

/**
 * All that a record's state is made of, as a list and the record itself know it.
 *
 * @param certificate absent until it is issued, and for kinds without one
 * @param contract absent until it is concluded
 */
public record RecordFacts(
    RequestType type,
    RecordStatus status,
    Waiting waiting,
    @Nullable CertificateFacts certificate,
    @Nullable ContractStanding contract) {

  /**
   * What is known of a certificate.
   *
   * @param revokedAt nothing while it is not revoked
   * @param revocationDue by when it is revoked, where that is to come: it was asked for, or another
   *     certificate took its place 「後日失効する」 (REV-1, REI-3)
   * @param superseded whether another certificate took its place
   */
  public record CertificateFacts(
      Validity validity,
      @Nullable Instant revokedAt,
      @Nullable Instant revocationDue,
      boolean superseded) {

    /** When it counts no more at the latest: what comes first of all that ends it. */
    public Instant end() {
      return Stream.of(validity.notAfter(), revokedAt, revocationDue)
          .filter(Objects::nonNull)
          .min(Comparator.naturalOrder())
          .orElseThrow();
    }
  }

  /** What a list knows. */
  public static RecordFacts of(RecordSummary row, ContractType type) {
    Waiting waiting = row.awaitsDocuments() ? Waiting.FOR_DOCUMENTS : Waiting.FOR_NOTHING;
    ListedStanding standing = row.standing();
    return new RecordFacts(
        row.requestType(),
        row.status(),
        waiting,
        standing == null ? null : certificate(row.certificateValidity(), standing),
        standing == null ? null : standing.contract(type));
  }

  /** With what keeps the record from going on, where that is known better. */
  public RecordFacts waiting(Waiting known) {
    return new RecordFacts(type, status, known, certificate, contract);
  }

  private static @Nullable CertificateFacts certificate(
      @Nullable Validity validity, ListedStanding standing) {
    return validity == null
        ? null
        : new CertificateFacts(
            validity, standing.revokedAt(), standing.revocationDue(), standing.superseded());
  }

  /** When a day begins in Tokyo. */
  public static Instant beginOf(LocalDate day) {
    return day.atStartOfDay(ValidityRules.TOKYO).toInstant();
  }

  /** Whether the contract is over for good: one that renews itself is so only when it is said. */
  boolean isContractOver(LocalDate today) {
    if (status == RecordStatus.CONTRACT_ENDED) {
      return true;
    }
    return contract != null
        && today.isAfter(contract.until())
        && (contract.terminated() || contract.type() == ContractType.FIXED_TERM);
  }
}
