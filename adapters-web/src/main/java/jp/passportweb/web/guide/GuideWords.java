package jp.passportweb.web.guide;

import java.util.stream.Collectors;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.NoticeSchedule;
import jp.passportweb.domain.request.continuation.ContinuationRules;
import jp.passportweb.domain.request.reissue.ReissueRules;
import jp.passportweb.domain.request.renewal.RenewalRules;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.request.revocation.RevocationRules;
import jp.passportweb.web.page.Page;

/** Sentences of the guide that hold a number of the rules. */
public final class GuideWords {
  private GuideWords() {}

  /** What a request is called where it is chosen. */
  public static String name(Page page, RequestType type) {
    return switch (type) {
      case NEW -> page.t("guide.request.NEW");
      case RENEWAL,
          CONTINUATION,
          REISSUE,
          CONTACT_CHANGE,
          REVOCATION,
          TERMINATION,
          CANCELLATION,
          SERVICE_SWITCH ->
          page.t("request-name." + type);
    };
  }

  /** When a request is offered. */
  public static String when(Page page, RequestType type) {
    return switch (type) {
      case NEW -> page.t("guide.request.NEW.when");
      case RENEWAL -> page.t("guide.request.RENEWAL.when", RenewalRules.OPENS_DAYS_BEFORE_END);
      case CONTINUATION ->
          page.t("guide.request.CONTINUATION.when", ContinuationRules.OPENS_DAYS_BEFORE_END);
      case REISSUE -> page.t("guide.request.REISSUE.when", ReissueRules.LAST_DAY);
      case CONTACT_CHANGE -> page.t("guide.request.CONTACT_CHANGE.when");
      case REVOCATION -> page.t("guide.request.REVOCATION.when");
      case TERMINATION -> page.t("guide.request.TERMINATION.when");
      case CANCELLATION -> page.t("guide.request.CANCELLATION.when");
      case SERVICE_SWITCH -> page.t("guide.request.SERVICE_SWITCH.when");
    };
  }

  /** What happens after a request was accepted. */
  public static String after(Page page, RequestType type) {
    return switch (type) {
      case NEW -> page.t("guide.request.NEW.after");
      case RENEWAL -> page.t("guide.request.RENEWAL.after");
      case CONTINUATION -> page.t("guide.request.CONTINUATION.after");
      case REISSUE -> page.t("guide.request.REISSUE.after", ReissueRules.DEFERRED_REVOCATION_DAYS);
      case CONTACT_CHANGE -> page.t("guide.request.CONTACT_CHANGE.after");
      case REVOCATION ->
          page.t(
              "guide.request.REVOCATION.after",
              RevocationRules.limit(RevocationReason.KEY_COMPROMISE).toHours(),
              RevocationRules.limit(RevocationReason.REPLACEMENT).toDays());
      case TERMINATION -> page.t("guide.request.TERMINATION.after");
      case CANCELLATION -> page.t("guide.request.CANCELLATION.after");
      case SERVICE_SWITCH -> page.t("guide.request.SERVICE_SWITCH.after");
    };
  }

  /** NOT-1: how long before an end its contacts are told. */
  public static String notices(Page page, NoticeSchedule schedule) {
    String days =
        schedule.days().stream()
            .map(day -> page.t("guide.notices.day", day))
            .collect(Collectors.joining(page.t("guide.notices.between")));
    return page.t("guide.notices", days);
  }
}
