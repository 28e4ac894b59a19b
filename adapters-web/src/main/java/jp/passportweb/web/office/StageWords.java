package jp.passportweb.web.office;

import java.time.Duration;
import java.time.Instant;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.portal.StatusWords;

/** Where a record stands, in the words of the office: it tells 承認待ち from 審査中. */
public final class StageWords {
  private StageWords() {}

  public static String status(Page page, RecordStatus status) {
    return page.t(
        (status == RecordStatus.AWAITING_APPROVAL ? "office.status." : "status.") + status);
  }

  /** Whether something keeps a row's record from going on. */
  public static boolean isStopped(RecordSummary row, boolean blocked) {
    return row.status().isOpen() && (row.stop() != null || blocked);
  }

  public static String tone(RecordStatus status) {
    return status == RecordStatus.AWAITING_APPROVAL ? "wait" : StatusWords.tone(status);
  }

  /**
   * 次の作業; first what keeps the record from going on, and whose turn it is (LINT-1).
   *
   * @param blocked whether its key cannot be certified any more
   */
  public static String next(
      Page page, RecordSummary row, CertificateService service, boolean blocked) {
    String key = "office.next.";
    if (row.status().isOpen() && row.stop() != null) {
      return page.t("office.next.stopped." + row.stop());
    }
    if (blocked) {
      return page.t(key + "blocked");
    }
    if (row.requestType() == RequestType.REVOCATION && row.status().isOpen()) {
      return page.t(key + "revocation");
    }
    return switch (row.status()) {
      case ACCEPTED, IN_REVIEW ->
          page.t(key + (row.awaitsDocuments() ? "documents" : row.status().name()));
      case AWAITING_APPROVAL ->
          page.t(key + row.status() + (service.level() == ValidationLevel.EV ? ".two" : ""));
      case ISSUING -> page.t(key + row.status());
      case COMPLETED, REVOCATION_PENDING, REVOKED, REFUSED, CANCELLED, CONTRACT_ENDED ->
          page.t("common.none");
    };
  }

  /** How long something waits: in minutes, hours or days. */
  public static String waiting(Page page, Instant since) {
    Duration wait = Duration.between(since, page.now());
    if (wait.toHours() < 1) {
      return page.t("office.waiting.minutes", Math.max(0, wait.toMinutes()));
    }
    return wait.toDays() < 1
        ? page.t("office.waiting.hours", wait.toHours())
        : page.t("office.waiting.days", wait.toDays());
  }
}
