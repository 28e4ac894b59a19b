package jp.passportweb.domain.request.reissue;

import static jp.passportweb.domain.request.Refusals.first;
import static jp.passportweb.domain.request.Refusals.unlessCompleted;
import static jp.passportweb.domain.request.Refusals.unlessContractCertifies;
import static jp.passportweb.domain.request.Refusals.unlessItCertifies;
import static jp.passportweb.domain.request.Refusals.when;
import static jp.passportweb.domain.request.Refusals.whenOpen;
import static jp.passportweb.domain.request.Refusals.whenSuperseded;

import java.time.LocalDate;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.request.RecordSituation;
import jp.passportweb.domain.request.RecordSituation.CertificateStanding;
import jp.passportweb.domain.request.Refusal;
import jp.passportweb.domain.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * When 再発行申請 is offered, and what becomes of the previous certificate (REI-1 … REI-3, guide §3.3).
 * What a campaign asks to be replaced is reissued whenever it is, and as often (MAS-1).
 */
public final class ReissueRules {
  /**
   * REI-1: the last day, counted from the day of issue as day 0. The guide says both 「25日まで」 and
   * 「25日以降は弊社までご連絡ください」; what a person may rely on is the offer, so day 25 is in.
   */
  public static final int LAST_DAY = 25;

  /** REI-3: 「後日失効する」 means this many days after the reissue. */
  public static final int DEFERRED_REVOCATION_DAYS = 14;

  private ReissueRules() {}

  public static Optional<Refusal> refusal(RecordSituation situation, LocalDate today) {
    return first(
        () -> unlessItCertifies(situation),
        () -> unlessCompleted(situation),
        () -> unlessContractCertifies(situation, today),
        () -> onlyOnceForEv(situation),
        () -> unlessInWindow(situation.certificate(), today),
        () -> whenSuperseded(situation),
        () -> whenOpen(situation, RequestType.REISSUE, RequestType.CONTINUATION));
  }

  /** The day on which the previous certificate is revoked when the new one is issued. */
  public static LocalDate revocationDay(PreviousCertificateFate fate, LocalDate reissuedOn) {
    return switch (fate) {
      case REVOKED_AT_ONCE -> reissuedOn;
      case REVOKED_LATER -> reissuedOn.plusDays(DEFERRED_REVOCATION_DAYS);
    };
  }

  /**
   * Whether the previous certificate is revoked with the reissue: a compromised key cannot wait.
   */
  public static boolean revokesAtOnce(Request.Reissue reissue) {
    return reissue.keyCompromised() || reissue.fate() == PreviousCertificateFate.REVOKED_AT_ONCE;
  }

  /** What is published for the previous certificate (REQUIREMENTS §6.5). */
  public static CrlReason reason(Request.Reissue reissue) {
    return reissue.keyCompromised() ? CrlReason.KEY_COMPROMISE : CrlReason.SUPERSEDED;
  }

  /** REI-2: the contract's certificate, whichever it was, is reissued once only. */
  private static Optional<Refusal> onlyOnceForEv(RecordSituation situation) {
    boolean reissuedBefore =
        situation.type() == RequestType.REISSUE
            || situation
                .standing(RequestType.REISSUE)
                .filter(f -> !f.status().isOpen())
                .isPresent();
    return when(
        situation.level() == ValidationLevel.EV && reissuedBefore && !situation.toReplace(),
        new Refusal.OnlyOnce());
  }

  private static Optional<Refusal> unlessInWindow(
      @Nullable CertificateStanding certificate, LocalDate today) {
    if (certificate == null || certificate.revoked()) {
      return Optional.of(new Refusal.Revoked());
    }
    LocalDate lastDay = certificate.issuedOn().plusDays(LAST_DAY);
    return when(today.isAfter(lastDay) && !certificate.toReplace(), new Refusal.NotAfter(lastDay));
  }
}
