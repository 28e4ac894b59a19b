package jp.passportweb.domain;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What undoes the work of a transaction that fails. One inside another stands for somebody else's
 * who is faster: it is not undone with the outer one.
 */
public final class UndoLog {
  private final Deque<Deque<Runnable>> open = new ArrayDeque<>();

  public void begin() {
    open.push(new ArrayDeque<>());
  }

  /** Something was done; outside of a transaction it stays. */
  public void done(Runnable undoing) {
    if (!open.isEmpty()) {
      open.getFirst().push(undoing);
    }
  }

  public void end(boolean kept) {
    Deque<Runnable> work = open.pop();
    if (!kept) {
      work.forEach(Runnable::run);
    }
  }
}
