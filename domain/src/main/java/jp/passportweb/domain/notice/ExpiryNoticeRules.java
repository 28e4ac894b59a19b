package jp.passportweb.domain.notice;

import java.time.LocalDate;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.catalog.NoticeSchedule;
import jp.passportweb.domain.request.RecordSituation;
import jp.passportweb.domain.request.RecordSituation.CertificateStanding;
import jp.passportweb.domain.request.RecordSituation.ContractStanding;
import jp.passportweb.domain.request.continuation.ContinuationRules;
import jp.passportweb.domain.request.renewal.RenewalRules;

/**
 * Which notice of an end is due for a record (NOT-1, CON-1). The guide's certificate lasts as long
 * as its contract; here a contract holds several, so that there are two ends. The renewal notice
 * counts to the end of the contract, when the last of its certificates expires, and goes out even
 * if that one is not issued yet. The continuation notice counts to the end of a certificate whose
 * contract goes on. One that renews itself is told of before it does (AUT-1). Each goes out only
 * while what it leads to is open, or will be: there is none for a certificate that was revoked or
 * has a successor, none once the request was made, and no renewal notice when the contract is
 * terminated.
 *
 * <p>Of several days of the schedule that have come only the newest counts, so that nobody is told
 * twice at once after a time of standstill; a day that came before the certificate did does not
 * count, because shorter certificates begin inside the schedule.
 */
public final class ExpiryNoticeRules {
  private ExpiryNoticeRules() {}

  /** The notice of a kind that is due on a day, sent before or not. */
  public static Optional<ExpiryNotice> due(
      ExpiryNotice.Kind kind, RecordSituation situation, NoticeSchedule schedule, LocalDate today) {
    CertificateStanding certificate = situation.certificate();
    ContractStanding contract = situation.contract();
    if (certificate == null
        || contract == null
        || situation.status() != RecordStatus.COMPLETED
        || !leadsOn(kind, situation, certificate, today)) {
      return Optional.empty();
    }
    LocalDate end =
        switch (kind) {
          case RENEWAL, AUTO_RENEWAL -> contract.until();
          case CONTINUATION -> certificate.lastDay();
        };
    return schedule
        .newest(end, today)
        .filter(days -> certificate.issuedOn().isBefore(end.minusDays(days)))
        .map(days -> new ExpiryNotice(kind, end, days));
  }

  private static boolean leadsOn(
      ExpiryNotice.Kind kind,
      RecordSituation situation,
      CertificateStanding certificate,
      LocalDate today) {
    return switch (kind) {
      case AUTO_RENEWAL -> renewsItself(situation);
      case RENEWAL -> RenewalRules.refusal(situation, today).isEmpty();
      case CONTINUATION -> {
        LocalDate opens = ContinuationRules.opensOn(certificate.lastDay());
        LocalDate then = today.isBefore(opens) ? opens : today;
        yield ContinuationRules.refusal(situation, then).isEmpty() && !isLeft(situation);
      }
    };
  }

  /** Whether the customer goes on in another contract. A terminated one runs until its end. */
  private static boolean isLeft(RecordSituation situation) {
    return situation.standing(RequestType.RENEWAL, RequestType.SERVICE_SWITCH).isPresent();
  }

  /** Not where its end is asked for, and once for a contract: by the certificate in use. */
  private static boolean renewsItself(RecordSituation situation) {
    ContractStanding contract = situation.contract();
    return contract != null
        && contract.type() == ContractType.AUTO_RENEWING
        && !contract.terminated()
        && situation.successor().isEmpty()
        && situation.standing(RequestType.TERMINATION, RequestType.SERVICE_SWITCH).isEmpty();
  }
}
