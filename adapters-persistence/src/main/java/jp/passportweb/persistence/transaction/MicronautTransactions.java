package jp.passportweb.persistence.transaction;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import jp.passportweb.application.DatabaseAway;
import jp.passportweb.application.OutcomeUnknown;
import jp.passportweb.application.transaction.Transactions;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** Transactions of Micronaut, which Data JDBC and jOOQ share, done again where given up (NOD-3). */
@Singleton
final class MicronautTransactions implements Transactions {
  /** How often work is tried in all, before the failure is told. */
  static final int TRIES = 6;

  /** The longest pause after the first failure; each further one doubles it. */
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

  private final TransactionOperations<Connection> operations;
  private final Turns turns;
  private final boolean refusesToStore;

  MicronautTransactions(TransactionOperations<Connection> operations, Turns turns, DSLContext sql) {
    this.operations = operations;
    this.turns = turns;
    this.refusesToStore = sql.family() != SQLDialect.H2;
  }

  @Override
  public <T> T run(Supplier<T> work) {
    return isRunning() ? write(work) : untilDone(() -> stored(work));
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return isRunning() ? work.get() : untilDone(() -> readOnly(work));
  }

  @Override
  public void afterCommit(Runnable work) {
    operations
        .findTransactionStatus()
        .ifPresentOrElse(
            running ->
                running.registerSynchronization(
                    new TransactionSynchronization() {
                      @Override
                      public void afterCommit() {
                        work.run();
                      }
                    }),
            work);
  }

  private boolean isRunning() {
    return operations.findTransactionStatus().isPresent();
  }

  private <T> T stored(Supplier<T> work) {
    Attempt<T> attempt = new Attempt<>(work);
    try {
      return write(attempt);
    } catch (RuntimeException e) {
      throw attempt.isOver() && Away.isMeant(e) ? new OutcomeUnknown(e) : e;
    }
  }

  /** H2 has no such transactions, and would be asked twice for each whether it has. */
  private <T> T readOnly(Supplier<T> work) {
    return refusesToStore ? operations.executeRead(_ -> work.get()) : write(work);
  }

  private <T> T write(Supplier<T> work) {
    return operations.executeWrite(_ -> work.get());
  }

  private <T> T untilDone(Supplier<T> once) {
    for (int tried = 1; ; tried++) {
      try {
        return turns.take(once);
      } catch (OutcomeUnknown e) {
        throw e;
      } catch (RuntimeException e) {
        if (Away.isMeant(e)) {
          throw new DatabaseAway(e);
        }
        if (tried == TRIES || !GivenUp.forAnother(e)) {
          throw e;
        }
      }
      // Two that met once are not to meet again.
      LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE << tried));
    }
  }
}
