package jp.passportweb.domain.request.continuation;

import static jp.passportweb.domain.request.Refusals.first;
import static jp.passportweb.domain.request.Refusals.unlessContractCertifies;
import static jp.passportweb.domain.request.Refusals.unlessItCertifies;
import static jp.passportweb.domain.request.Refusals.when;
import static jp.passportweb.domain.request.Refusals.whenOpen;
import static jp.passportweb.domain.request.Refusals.whenSuperseded;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.request.RecordSituation;
import jp.passportweb.domain.request.RecordSituation.CertificateStanding;
import jp.passportweb.domain.request.RecordSituation.ContractStanding;
import jp.passportweb.domain.request.Refusal;

/**
 * When 継続発行 is offered (CON-1): near or after the end of a certificate whose contract goes on, as
 * one that renews itself does (AUT-1). A revoked certificate has ended.
 */
public final class ContinuationRules {
  /** It opens this many days before the certificate's last day (REQUIREMENTS §5). */
  public static final int OPENS_DAYS_BEFORE_END = 30;

  private ContinuationRules() {}

  /** The day from which it is offered for a certificate that lasts until a day. */
  public static LocalDate opensOn(LocalDate certificateEnd) {
    return certificateEnd.minusDays(OPENS_DAYS_BEFORE_END);
  }

  public static Optional<Refusal> refusal(RecordSituation situation, LocalDate today) {
    return first(
        () -> unlessItCertifies(situation),
        () -> unlessIssued(situation),
        () -> unlessContractCertifies(situation, today),
        () -> unlessEnding(situation, today),
        () -> whenSuperseded(situation),
        () -> whenOpen(situation, RequestType.CONTINUATION, RequestType.REISSUE));
  }

  private static Optional<Refusal> unlessIssued(RecordSituation situation) {
    RecordStatus status = situation.status();
    boolean issued = status == RecordStatus.COMPLETED || status == RecordStatus.REVOKED;
    return when(!issued || situation.certificate() == null, new Refusal.NotInThisStatus(status));
  }

  private static Optional<Refusal> unlessEnding(RecordSituation situation, LocalDate today) {
    CertificateStanding certificate = Objects.requireNonNull(situation.certificate());
    ContractStanding contract = Objects.requireNonNull(situation.contract());
    if (certificate.revoked()) {
      return Optional.empty();
    }
    boolean endsWithIt = contract.type() == ContractType.FIXED_TERM || contract.terminated();
    if (endsWithIt && !certificate.lastDay().isBefore(contract.until())) {
      return Optional.of(new Refusal.CoversTheContract(contract.until()));
    }
    LocalDate opens = opensOn(certificate.lastDay());
    return when(today.isBefore(opens), new Refusal.NotBefore(opens));
  }
}
