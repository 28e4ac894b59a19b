package jp.passportweb.domain.request.revocation;

import static jp.passportweb.domain.request.Refusals.first;
import static jp.passportweb.domain.request.Refusals.unlessItCertifies;
import static jp.passportweb.domain.request.Refusals.when;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.request.RecordSituation;
import jp.passportweb.domain.request.RecordSituation.CertificateStanding;
import jp.passportweb.domain.request.Refusal;
import org.jspecify.annotations.Nullable;

/** When 失効申請 is offered (REV-1, guide §3.5), and how long revocation may take (BR 4.9.1.1). */
public final class RevocationRules {
  private static final Duration WITHIN_A_DAY = Duration.ofHours(24);
  private static final Duration WITHIN_FIVE_DAYS = Duration.ofDays(5);

  private RevocationRules() {}

  /**
   * While the certificate counts it can be revoked for any reason; once that is asked for or done,
   * a compromise of its key can still be reported (REV-4).
   */
  public static Optional<Refusal> refusal(RecordSituation situation, LocalDate today) {
    return first(
        () -> unlessItCertifies(situation),
        () -> unlessIssued(situation),
        () -> unlessValid(situation.certificate(), today),
        () ->
            reasons(situation.status()).contains(RevocationReason.UNSPECIFIED)
                ? when(isRevoked(situation.certificate()), new Refusal.Revoked())
                : unlessCompromiseIsNews(situation));
  }

  /** The reasons that a record in this status offers, as {@link #refusal} allows it at all. */
  public static List<RevocationReason> reasons(RecordStatus status) {
    return switch (status) {
      case COMPLETED -> List.of(RevocationReason.values());
      case REVOCATION_PENDING, REVOKED, CONTRACT_ENDED -> List.of(RevocationReason.KEY_COMPROMISE);
      case ACCEPTED, IN_REVIEW, AWAITING_APPROVAL, ISSUING, REFUSED, CANCELLED -> List.of();
    };
  }

  /** From receipt to publication at most, the telephone confirmation included. */
  public static Duration limit(RevocationReason reason) {
    return switch (reason) {
      case UNSPECIFIED, KEY_COMPROMISE -> WITHIN_A_DAY;
      case CONTENT_CHANGE, REPLACEMENT, CESSATION -> WITHIN_FIVE_DAYS;
    };
  }

  /** Whether this very certificate was confirmed, by its whole serial number (REV-5). */
  public static boolean isConfirmed(SerialNumber serial, String confirmed) {
    return serial.hex().equals(confirmed);
  }

  private static Optional<Refusal> unlessIssued(RecordSituation situation) {
    return when(
        reasons(situation.status()).isEmpty(), new Refusal.NotInThisStatus(situation.status()));
  }

  private static Optional<Refusal> unlessValid(
      @Nullable CertificateStanding certificate, LocalDate today) {
    return certificate == null
        ? Optional.of(new Refusal.Revoked())
        : when(today.isAfter(certificate.lastDay()), new Refusal.Expired(certificate.lastDay()));
  }

  private static boolean isRevoked(@Nullable CertificateStanding certificate) {
    return certificate != null && certificate.revoked();
  }

  private static Optional<Refusal> unlessCompromiseIsNews(RecordSituation situation) {
    CertificateStanding certificate = situation.certificate();
    return situation
        .reportedCompromise()
        .<Refusal>map(f -> new Refusal.AlreadyRequested(f.type(), f.receipt()))
        .or(() -> when(certificate != null && certificate.compromised(), new Refusal.Revoked()));
  }
}
