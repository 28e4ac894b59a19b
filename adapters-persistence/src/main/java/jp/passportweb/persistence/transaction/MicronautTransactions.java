package jp.passportweb.persistence.transaction;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Supplier;
import jp.passportweb.application.transaction.Transactions;

/** One transaction of Micronaut, which Data JDBC and jOOQ share; one inside another joins it. */
@Singleton
final class MicronautTransactions implements Transactions {
  private final TransactionOperations<Connection> operations;

  MicronautTransactions(TransactionOperations<Connection> operations) {
    this.operations = operations;
  }

  @Override
  public <T> T run(Supplier<T> work) {
    return operations.executeWrite(status -> work.get());
  }
}
