package jp.passportweb.application.request.continuation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.application.request.ForeseeTerm;
import jp.passportweb.application.request.draft.DraftReading;
import jp.passportweb.application.request.draft.ReadDraft;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Revocations;
import jp.passportweb.domain.contract.Contract;
import org.jspecify.annotations.Nullable;

/** What 継続発行 begins with: the certificate that ends, the next one, and what stays (CON-1). */
@Assembled
public final class ReadContinuation {
  private final Certificates certificates;
  private final Revocations revocations;
  private final ReadExamination readExamination;
  private final ForeseeTerm foreseeTerm;
  private final ReadDraft readDraft;
  private final Transactions transactions;

  public ReadContinuation(
      Certificates certificates,
      Revocations revocations,
      ReadExamination readExamination,
      ForeseeTerm foreseeTerm,
      ReadDraft readDraft,
      Transactions transactions) {
    this.certificates = certificates;
    this.revocations = revocations;
    this.readExamination = readExamination;
    this.foreseeTerm = foreseeTerm;
    this.readDraft = readDraft;
    this.transactions = transactions;
  }

  /**
   * What stands on the page besides the form.
   *
   * @param current the certificate that the record has; null once it is revoked
   * @param next until when the next one would last, if it were issued today
   * @param namesUntil until when what was seen of the names' control is good; null where nothing is
   * @param before what the contract's records say now
   */
  public record Continuation(
      ApplicationRecord base,
      Contract contract,
      Issuance.@Nullable Issued current,
      LocalDate next,
      @Nullable LocalDate namesUntil,
      ApplicationContent before) {}

  public Continuation of(DraftReading reading) {
    return transactions.run(() -> read(reading));
  }

  private Continuation read(DraftReading reading) {
    ApplicationRecord base = Objects.requireNonNull(reading.base());
    return new Continuation(
        base,
        Objects.requireNonNull(reading.contract()),
        current(base).orElse(null),
        foreseeTerm.foresee(reading).orElseThrow().certificate(),
        readExamination.domainControlUntil(base).orElse(null),
        readDraft.before(reading).orElseThrow());
  }

  private Optional<Issuance.Issued> current(ApplicationRecord base) {
    return certificates
        .ofRecord(base.id())
        .filter(Issuance.Issued.class::isInstance)
        .map(Issuance.Issued.class::cast)
        .filter(issued ->
            revocations.of(issued.intention().authority(), issued.intention().serial()).isEmpty());
  }
}
