package jp.passportweb.mail.message;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.AccessChange;

/** Notices to the office and to those who work there. */
final class StaffSamples {
  private static final EmailAddress TO = SampleNotices.TO;
  private static final String CASE = "/office/records/" + SampleNotices.RECORD;

  private StaffSamples() {}

  static Stream<Notice.ForStaff> all() {
    return Stream.of(
        new Notice.StaffInvited(TO, "原宿 花子", "hanako", "Zm9v", "2026/11/27 15:03"),
        new Notice.StaffAccessChanged(
            TO, "原宿 花子", AccessChange.PASSKEY_REMOVED, "2026/11/24 15:03"),
        new Notice.TrailBent(
            TO, List.of("CHANGED 1204311 ID 55", "CUT 1204400-1204518"), "2026/11/29 10:00"),
        new Notice.TrailSound(TO, "2026/11/29 10:00"),
        pressing(false),
        pressing(true));
  }

  static Notice.ClockPressing pressing(boolean past) {
    return new Notice.ClockPressing(
        TO, "R20261124-0001", "例示株式会社 www.example.jp", "2026/11/29 10:00", past, CASE);
  }
}
