package jp.passportweb.application.request.revocation;

import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.request.ReadSituation;
import jp.passportweb.application.request.draft.DraftReading;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Revocations;
import jp.passportweb.domain.request.AllowedRequests;

/** Which certificate a 失効申請 is about, and what else its record allows (REV-5). */
@Assembled
public final class ReadRevocable {
  private final ApplicationRecords records;
  private final Certificates certificates;
  private final Revocations revocations;
  private final ReadSituation readSituation;
  private final Transactions transactions;
  private final InstantSource clock;

  public ReadRevocable(
      ApplicationRecords records,
      Certificates certificates,
      Revocations revocations,
      ReadSituation readSituation,
      Transactions transactions,
      InstantSource clock) {
    this.records = records;
    this.certificates = certificates;
    this.revocations = revocations;
    this.readSituation = readSituation;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * The certificate.
   *
   * @param base the record that it belongs to
   * @param revoked whether the world reads already that it is
   * @param others how many other certificates of the contract are valid
   * @param allowed what the record allows besides
   */
  public record Revocable(
      ApplicationRecord base,
      Issuance.Issued certificate,
      boolean revoked,
      long others,
      AllowedRequests allowed) {}

  /** Of a draft; nothing where it asks for something else, or nothing is issued. */
  public Optional<Revocable> of(DraftReading reading) {
    return reading.draft().type() == RequestType.REVOCATION
        ? transactions.run(() -> Optional.ofNullable(reading.base()).flatMap(this::revocable))
        : Optional.empty();
  }

  private Optional<Revocable> revocable(ApplicationRecord base) {
    return issued(base.id())
        .map(certificate ->
            new Revocable(
                base,
                certificate,
                isRevoked(certificate),
                others(base),
                readSituation.allowed(base)))
        .findFirst();
  }

  private long others(ApplicationRecord base) {
    return base.contract() == null
        ? 0
        : records.ofContract(base.contract()).stream()
            .filter(record -> !record.equals(base.id()))
            .flatMap(this::issued)
            .filter(other -> other.lastsBeyond(clock.instant()) && !isRevoked(other))
            .count();
  }

  private Stream<Issuance.Issued> issued(RecordId record) {
    return certificates.ofRecord(record).stream()
        .filter(Issuance.Issued.class::isInstance)
        .map(Issuance.Issued.class::cast);
  }

  private boolean isRevoked(Issuance.Issued certificate) {
    return revocations
        .of(certificate.intention().authority(), certificate.intention().serial())
        .isPresent();
  }
}
