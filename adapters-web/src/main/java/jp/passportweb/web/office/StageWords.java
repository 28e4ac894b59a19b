package jp.passportweb.web.office;

import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.portal.StatusWords;

/** Where a record stands, in the words of the office: it tells 承認待ち from 審査中. */
public final class StageWords {
  private StageWords() {}

  public static String status(Page page, RecordStatus status) {
    return page.t(
        (status == RecordStatus.AWAITING_APPROVAL ? "office.status." : "status.") + status);
  }

  public static String tone(RecordStatus status) {
    return status == RecordStatus.AWAITING_APPROVAL ? "wait" : StatusWords.tone(status);
  }
}
