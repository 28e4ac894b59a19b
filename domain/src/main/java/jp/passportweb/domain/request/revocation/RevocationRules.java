package jp.passportweb.domain.request.revocation;

import static jp.passportweb.domain.request.Refusals.first;
import static jp.passportweb.domain.request.Refusals.unlessCompleted;
import static jp.passportweb.domain.request.Refusals.unlessItCertifies;
import static jp.passportweb.domain.request.Refusals.when;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.request.RecordSituation;
import jp.passportweb.domain.request.RecordSituation.CertificateStanding;
import jp.passportweb.domain.request.Refusal;
import org.jspecify.annotations.Nullable;

/** When 失効申請 is offered (REV-1, guide §3.5), and how long revocation may take (BR 4.9.1.1). */
public final class RevocationRules {
  private static final Duration WITHIN_A_DAY = Duration.ofHours(24);
  private static final Duration WITHIN_FIVE_DAYS = Duration.ofDays(5);

  private RevocationRules() {}

  public static Optional<Refusal> refusal(RecordSituation situation, LocalDate today) {
    return first(
        () -> unlessItCertifies(situation),
        () -> when(situation.status() == RecordStatus.REVOKED, new Refusal.Revoked()),
        () -> unlessCompleted(situation),
        () -> unlessValid(situation.certificate(), today));
  }

  /** From receipt to publication at most, the telephone confirmation included. */
  public static Duration limit(RevocationReason reason) {
    return switch (reason) {
      case UNSPECIFIED, KEY_COMPROMISE -> WITHIN_A_DAY;
      case CONTENT_CHANGE, REPLACEMENT, CESSATION -> WITHIN_FIVE_DAYS;
    };
  }

  private static Optional<Refusal> unlessValid(
      @Nullable CertificateStanding certificate, LocalDate today) {
    if (certificate == null || certificate.revoked()) {
      return Optional.of(new Refusal.Revoked());
    }
    return when(today.isAfter(certificate.lastDay()), new Refusal.Expired(certificate.lastDay()));
  }
}
