package jp.passportweb.application.queue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.queue.PressingClock;
import jp.passportweb.domain.queue.PressingClocks;
import jp.passportweb.domain.queue.QueueRow;
import jp.passportweb.domain.queue.Viewer;
import jp.passportweb.domain.queue.WorkClock;
import jp.passportweb.domain.queue.WorkQueue;

/** The clocks of the queue. */
@Assembled
public final class ClocksOfWork implements PressingClocks {
  private static final OperatorId NOBODY = new OperatorId(new UUID(0, 0));

  private final WorkQueue queue;

  public ClocksOfWork(WorkQueue queue) {
    this.queue = queue;
  }

  @Override
  public List<PressingClock> pressing(Instant now, int atMost) {
    return queue.pressing(new Viewer(NOBODY, false, Set.of(), now), atMost).stream()
        .flatMap(row -> row.running().map(clock -> pressing(row, clock, now)).stream())
        .toList();
  }

  private static PressingClock pressing(QueueRow row, WorkClock clock, Instant now) {
    return new PressingClock(
        row.record().receiptNumber().text(),
        row.record().organizationName() + " " + row.record().serverName(),
        clock.kind().name(),
        clock.due(),
        clock.isOverdue(now),
        "/office/records/" + row.id().value());
  }
}
