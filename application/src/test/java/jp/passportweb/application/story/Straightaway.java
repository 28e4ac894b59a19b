package jp.passportweb.application.story;

import java.util.function.Supplier;
import jp.passportweb.application.transaction.Transactions;

/** Transactions that just run, or fail before anything is stored when a test says so. */
public final class Straightaway implements Transactions {
  private int untilCrash = -1;

  @Override
  public <T> T run(Supplier<T> work) {
    if (untilCrash-- == 0) {
      throw new IllegalStateException("the process was killed");
    }
    return work.get();
  }

  /** The transaction after so many good ones does not happen. */
  public void crashAfter(int good) {
    untilCrash = good;
  }
}
