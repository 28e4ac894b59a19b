package jp.passportweb.domain.applicationrecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.request.FollowUp;
import jp.passportweb.domain.request.RecordSituation;
import jp.passportweb.domain.request.RecordSituation.CertificateStanding;
import org.jspecify.annotations.Nullable;

/**
 * A server with its contract, and everything that led to it: one application and all that followed
 * from it, through reissues, continuations and renewals (LST-1).
 *
 * @param records by application, the latest first; never none
 */
public record ServerLine(List<LineRecord> records) {
  private static final Comparator<LineRecord> BY_ISSUE =
      Comparator.comparing(record -> notBefore(record.row()));

  public ServerLine {
    records = List.copyOf(records);
  }

  public List<RecordSummary> rows() {
    return records.stream().map(LineRecord::row).toList();
  }

  public RecordSummary row(RecordId id) {
    return record(id).orElseThrow().row();
  }

  /**
   * The record that speaks for the line: of those that hold a certificate the one that no other
   * took the place of, else the latest that may still get one, else the latest.
   */
  public RecordSummary current() {
    return records.stream()
        .filter(record -> holdsCertificate(record) && !isSuperseded(record.row()))
        .max(BY_ISSUE)
        .or(() -> records.stream().filter(ServerLine::holdsCertificate).max(BY_ISSUE))
        .or(() ->
            records.stream().filter(record -> record.row().requestType().certifies()).findFirst())
        .orElseGet(records::getFirst)
        .row();
  }

  /** The record whose certificate took the place of this one's. */
  public Optional<RecordSummary> successorOf(RecordId id) {
    Optional<String> contract = contractOf(id);
    return records.stream()
        .filter(later ->
            (id.equals(later.base()) && later.succeedsBase())
                || (later.succeedsContract()
                    && contract.isPresent()
                    && contractOf(later.base()).equals(contract)))
        .map(LineRecord::row)
        .findFirst();
  }

  /** Records that hold a certificate of the same contract, the first issued coming first. */
  public List<RecordSummary> certified(RecordSummary of) {
    return records.stream()
        .filter(record -> Objects.equals(record.row().contractCode(), of.contractCode()))
        .filter(ServerLine::holdsCertificate)
        .sorted(BY_ISSUE)
        .map(LineRecord::row)
        .toList();
  }

  /** What decides which requests a record of the line allows (SEL-1). */
  public RecordSituation situation(RecordSummary row, ValidationLevel level, ContractType type) {
    return new RecordSituation(
        row.id(),
        row.requestType(),
        row.status(),
        level,
        Objects.requireNonNull(row.standing()).contract(type),
        certificate(row),
        followUps(row));
  }

  private static @Nullable CertificateStanding certificate(RecordSummary row) {
    return row.certificateValidity() == null
        ? null
        : new CertificateStanding(
            day(row.certificateValidity().notBefore()),
            day(row.certificateValidity().notAfter()),
            row.status() == RecordStatus.REVOKED,
            false,
            false);
  }

  private List<FollowUp> followUps(RecordSummary row) {
    return records.reversed().stream()
        .filter(later -> later.base() != null)
        .filter(later ->
            row.id().equals(later.base())
                || (row.contractCode() != null
                    && contractOf(later.base()).equals(Optional.of(row.contractCode()))))
        .map(later ->
            new FollowUp(
                later.row().requestType(),
                Objects.requireNonNull(later.base()),
                later.row().receiptNumber(),
                later.row().status(),
                later.compromise()))
        .toList();
  }

  private Optional<LineRecord> record(@Nullable RecordId id) {
    return records.stream().filter(record -> record.row().id().equals(id)).findFirst();
  }

  private Optional<String> contractOf(@Nullable RecordId id) {
    return record(id).flatMap(record -> Optional.ofNullable(record.row().contractCode()));
  }

  private static boolean holdsCertificate(LineRecord record) {
    return record.row().certificateValidity() != null;
  }

  private static boolean isSuperseded(RecordSummary row) {
    return Objects.requireNonNull(row.standing()).superseded();
  }

  private static Instant notBefore(RecordSummary row) {
    return Objects.requireNonNull(row.certificateValidity()).notBefore();
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ValidityRules.TOKYO);
  }
}
