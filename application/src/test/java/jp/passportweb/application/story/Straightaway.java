package jp.passportweb.application.story;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.UndoLog;

/**
 * Transactions that just run, one after the other whoever starts them, or fail before anything is
 * stored when a test says so.
 */
public final class Straightaway implements Transactions {
  private final ReentrantLock oneAtATime = new ReentrantLock();
  private final UndoLog undoLog;
  private int untilCrash = -1;

  public Straightaway() {
    this(new UndoLog());
  }

  /** With what those undo that fail. */
  public Straightaway(UndoLog undoLog) {
    this.undoLog = undoLog;
  }

  @Override
  public <T> T run(Supplier<T> work) {
    oneAtATime.lock();
    try {
      return alone(work);
    } finally {
      oneAtATime.unlock();
    }
  }

  private <T> T alone(Supplier<T> work) {
    if (untilCrash-- == 0) {
      throw new IllegalStateException("the process was killed");
    }
    undoLog.begin();
    boolean done = false;
    try {
      T result = work.get();
      done = true;
      return result;
    } finally {
      undoLog.end(done);
    }
  }

  /** The transaction after so many good ones does not happen. */
  public void crashAfter(int good) {
    untilCrash = good;
  }
}
