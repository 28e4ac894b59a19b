package jp.passportweb.web.office;

import java.time.Duration;
import java.time.Instant;
import jp.passportweb.domain.request.revocation.RevocationClock;
import jp.passportweb.web.page.Page;

/** The clock of a revocation, in words and colours. */
public final class ClockWords {
  private ClockWords() {}

  /** What is left, or by how much it is overdue. */
  public static String left(Page page, RevocationClock clock) {
    Duration left = clock.left(page.now());
    String key = left.isNegative() ? "office.clock.over." : "office.clock.left.";
    Duration length = left.abs();
    return length.toDays() > 0
        ? page.t(key + "days", length.toDays(), length.toHoursPart())
        : page.t(key + "hours", length.toHours(), length.toMinutesPart());
  }

  /** Within how long it has to be done. */
  public static String limit(Page page, RevocationClock clock) {
    return clock.limit().toDays() > 1
        ? page.t("office.clock.limit.days", clock.limit().toDays())
        : page.t("office.clock.limit.hours", clock.limit().toHours());
  }

  public static String tone(RevocationClock clock, Instant now) {
    if (clock.isPressing(now)) {
      return "stop";
    }
    return minutes(clock, now) * 2 < clock.limit().toMinutes() ? "wait" : "info";
  }

  /** Minutes that are left, none when it is overdue. */
  public static long minutes(RevocationClock clock, Instant now) {
    return Math.max(0, clock.left(now).toMinutes());
  }
}
