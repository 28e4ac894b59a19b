package jp.passportweb.domain.queue;

import java.util.Set;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ServiceCode;

/**
 * Which of the open work a list holds; every condition that is set must hold, and one that is empty
 * narrows nothing (QUE-1).
 *
 * @param waiting whether only what waits for the applicant
 * @param mineToDo whether only what the viewer may act on: the right role, and for approvals that
 *     need two people, one who gathered nothing
 */
public record QueueFilter(
    Set<RecordStatus> stages,
    Set<ServiceCode> services,
    Set<RequestType> kinds,
    Set<ClockKind> clocks,
    Holder holder,
    Due due,
    boolean waiting,
    boolean mineToDo) {
  public static final QueueFilter ALL =
      new QueueFilter(
          Set.of(), Set.of(), Set.of(), Set.of(), Holder.ANYBODY, Due.ANY, false, false);

  public QueueFilter {
    stages = Set.copyOf(stages);
    services = Set.copyOf(services);
    kinds = Set.copyOf(kinds);
    clocks = Set.copyOf(clocks);
  }

  public QueueFilter stage(RecordStatus... only) {
    return new QueueFilter(Set.of(only), services, kinds, clocks, holder, due, waiting, mineToDo);
  }

  public QueueFilter heldBy(Holder other) {
    return new QueueFilter(stages, services, kinds, clocks, other, due, waiting, mineToDo);
  }

  public QueueFilter due(Due other) {
    return new QueueFilter(stages, services, kinds, clocks, holder, other, waiting, mineToDo);
  }

  public QueueFilter timedBy(ClockKind... only) {
    return new QueueFilter(stages, services, kinds, Set.of(only), holder, due, waiting, mineToDo);
  }

  public QueueFilter onlyWaiting() {
    return new QueueFilter(stages, services, kinds, clocks, holder, due, true, mineToDo);
  }

  public QueueFilter onlyMineToDo() {
    return new QueueFilter(stages, services, kinds, clocks, holder, due, waiting, true);
  }

  /** Who has it in hand. */
  public enum Holder {
    ANYBODY,
    MINE,
    NOBODY,
    OTHERS
  }

  /** When it runs out; what stands still does not. */
  public enum Due {
    ANY,
    /** Until the end of the day, Asia/Tokyo, or before. */
    TODAY,
    OVERDUE
  }
}
