package jp.passportweb.web.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.queue.Lookers.Looker;
import jp.passportweb.domain.queue.NextWork;
import jp.passportweb.domain.queue.QueueRow;
import jp.passportweb.domain.queue.WorkClock;
import jp.passportweb.web.page.Page;

/** The queue in words and colours. */
public final class QueueWords {
  private QueueWords() {}

  /** What is left, or by how much it is overdue; that it stands still where it does. */
  public static String left(Page page, WorkClock clock) {
    Duration left = clock.left(page.now());
    Duration length = left.abs();
    String key =
        clock.isPaused() ? "queue.paused." : left.isNegative() ? "queue.over." : "queue.left.";
    if (length.toDays() > 0) {
      return page.t(key + "days", length.toDays(), length.toHoursPart());
    }
    return length.toHours() > 0
        ? page.t(key + "hours", length.toHours(), length.toMinutesPart())
        : page.t(key + "minutes", length.toMinutes());
  }

  public static String tone(WorkClock clock, Instant now) {
    if (clock.isPaused()) {
      return "none";
    }
    return switch (clock.pressure(now)) {
      case PAST, NEAR -> "stop";
      case HALF -> "wait";
      case CALM -> "info";
    };
  }

  /** 11/24 17:00. */
  public static String due(Page page, WorkClock clock) {
    return page.moment(clock.due());
  }

  /** 次の作業; first what keeps the record from going on, and whose turn it is (LINT-1). */
  public static String next(Page page, QueueRow row, CertificateService service, boolean blocked) {
    NextWork next = row.next();
    if (blocked && !next.waitsForApplicant()) {
      return page.t("queue.next.blocked");
    }
    if (next == NextWork.APPROVE && !row.mayAct()) {
      return page.t("queue.next.APPROVE.another");
    }
    if (next == NextWork.APPROVE && service.level() == ValidationLevel.EV) {
      return page.t("queue.next.APPROVE.two");
    }
    return page.t("queue.next." + next);
  }

  /** How long ago it was applied for. */
  public static String age(Page page, Instant since) {
    Duration age = Duration.between(since, page.now());
    return age.toDays() > 0
        ? page.t("queue.age.days", age.toDays())
        : page.t("queue.age.hours", Math.max(0, age.toHours()));
  }

  public static String names(Page page, List<Looker> lookers) {
    return lookers.stream().map(Looker::name).collect(Collectors.joining(page.t("office.comma")));
  }

  /** Who is looking, and since when. */
  public static String looking(Page page, List<Looker> lookers) {
    return lookers.isEmpty()
        ? ""
        : page.t("queue.looking", names(page, lookers), page.moment(lookers.getFirst().since()));
  }
}
