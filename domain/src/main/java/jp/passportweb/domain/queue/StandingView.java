package jp.passportweb.domain.queue;

import jp.passportweb.domain.applicationrecord.RecordStatus;

/** The views that everybody has (QUE-4). */
@SuppressWarnings("ImmutableEnumChecker") // filters hold no state
public enum StandingView {
  MINE(QueueFilter.ALL.heldBy(QueueFilter.Holder.MINE)),
  UNASSIGNED(QueueFilter.ALL.heldBy(QueueFilter.Holder.NOBODY)),
  DUE_SOON(QueueFilter.ALL.due(QueueFilter.Due.TODAY)),
  TO_APPROVE(QueueFilter.ALL.stage(RecordStatus.AWAITING_APPROVAL).onlyMineToDo()),
  WAITING(QueueFilter.ALL.onlyWaiting()),
  ALL(QueueFilter.ALL);

  private final QueueFilter filter;

  StandingView(QueueFilter filter) {
    this.filter = filter;
  }

  public QueueFilter filter() {
    return filter;
  }
}
