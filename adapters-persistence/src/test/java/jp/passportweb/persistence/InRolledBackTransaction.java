package jp.passportweb.persistence;

import io.micronaut.transaction.TransactionOperations;
import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicReference;
import jp.passportweb.domain.Repositories;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs each test in a transaction of its own that leaves nothing behind. */
abstract class InRolledBackTransaction implements ParameterResolver, InvocationInterceptor {
  private final Database database;

  InRolledBackTransaction(Database database) {
    this.database = database;
  }

  /** On H2 in memory. */
  static final class OnH2 extends InRolledBackTransaction {
    OnH2() {
      super(Database.H2);
    }
  }

  /** On a real PostgreSQL. */
  static final class OnPostgres extends InRolledBackTransaction {
    OnPostgres() {
      super(Database.POSTGRES);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Repositories.class
        || parameter.getParameter().getType() == Database.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Database.class
        ? database
        : SqlRepositories.in(database.beans());
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
      throws Throwable {
    rolledBack(test);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
      throws Throwable {
    rolledBack(test);
  }

  private void rolledBack(Invocation<Void> test) throws Throwable {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    TransactionOperations<?> transactions = database.beans().getBean(TransactionOperations.class);
    transactions.executeWrite(status -> {
      try {
        test.proceed();
      } catch (Throwable e) {
        failure.set(e);
      }
      status.setRollbackOnly();
      return true;
    });
    if (failure.get() != null) {
      throw failure.get();
    }
  }
}
