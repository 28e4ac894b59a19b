package jp.passportweb.application.transaction;

import java.util.function.Supplier;

/** Runs work in one transaction: all of it is stored, or nothing. */
public interface Transactions {
  <T> T run(Supplier<T> work);

  /** As {@link #run(Supplier)} for work without a result. */
  default void run(Runnable work) {
    run(() -> {
      work.run();
      return true;
    });
  }
}
