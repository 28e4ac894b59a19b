package jp.passportweb.application.transaction;

import java.util.function.Supplier;
import jp.passportweb.application.DatabaseAway;
import jp.passportweb.application.OutcomeUnknown;

/**
 * Runs work in one transaction: all of it is stored, or nothing. One inside another joins it.
 *
 * <p>The outermost is repeated, whole and only a few times, where the database gave it up for the
 * sake of another (SQLSTATE 40001, 40P01; NOD-3). So work reads what it decides on inside the
 * transaction, and does nothing there that a repetition would double: mail goes by the outbox.
 */
public interface Transactions {
  /**
   * @throws DatabaseAway where the database does not answer; nothing was stored
   * @throws OutcomeUnknown where it went away while storing
   */
  <T> T run(Supplier<T> work);

  /**
   * As {@link #run(Supplier)} for work that stores nothing, nor lets anything inside it store; the
   * database may refuse to. Within a transaction that stores it is a part of that one.
   *
   * @throws DatabaseAway where the database does not answer
   */
  default <T> T read(Supplier<T> work) {
    return run(work);
  }

  /** As {@link #read(Supplier)} for work that hands on what it reads. */
  default void read(Runnable work) {
    read(() -> {
      work.run();
      return true;
    });
  }

  /**
   * Runs something of this process once the running transaction is stored, and never where it is
   * not; at once outside of any. It must not fail, and stores nothing.
   */
  default void afterCommit(Runnable work) {
    work.run();
  }

  /** As {@link #run(Supplier)} for work without a result. */
  default void run(Runnable work) {
    run(() -> {
      work.run();
      return true;
    });
  }
}
