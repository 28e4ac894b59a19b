package jp.passportweb.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.Posting;
import jp.passportweb.domain.notice.Urgency;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("NOD-3 a transaction that the database gave up is done again, whole")
class RepeatedTransactionTest {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final int TRIES = 6;

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("two that wait for each other both end well, and nothing is doubled")
  void deadlock(Database database) {
    Transactions transactions = transactions(database);
    DSLContext sql = database.beans().getBean(DSLContext.class);
    transactions.run(() -> {
      sql.execute("create table if not exists counted (name varchar(9) primary key, n int)");
      sql.execute("delete from counted");
      sql.execute("insert into counted values ('a', 0), ('b', 0)");
    });
    AtomicInteger tries = new AtomicInteger();
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    CompletableFuture<?> one =
        CompletableFuture.runAsync(
            () -> transactions.run(() -> countBoth(sql, "a", "b", tries, bothHoldOne)));
    CompletableFuture<?> other =
        CompletableFuture.runAsync(
            () -> transactions.run(() -> countBoth(sql, "b", "a", tries, bothHoldOne)));
    CompletableFuture.allOf(one, other).join();
    int sum =
        transactions.run(() -> sql.fetchSingle("select sum(n) from counted").get(0, int.class));
    transactions.run(() -> sql.execute("drop table counted"));
    assertThat(sum).isEqualTo(4);
    assertThat(tries).hasValue(3);
  }

  /** The first two to come hold one row each before they ask for the other's. */
  private static void countBoth(
      DSLContext sql, String first, String second, AtomicInteger tries, CyclicBarrier barrier) {
    boolean meets = tries.incrementAndGet() <= 2;
    sql.execute("update counted set n = n + 1 where name = ?", first);
    if (meets) {
      try {
        barrier.await();
      } catch (InterruptedException | BrokenBarrierException e) {
        throw new IllegalStateException(e);
      }
    }
    sql.execute("update counted set n = n + 1 where name = ?", second);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("what waits for the commit comes after it, and never where it does not come")
  void afterCommit(Database database) {
    Transactions transactions = transactions(database);
    List<String> order = new ArrayList<>();
    transactions.run(() -> {
      transactions.run(() -> transactions.afterCommit(() -> order.add("after")));
      order.add("inside");
    });
    assertThat(order).containsExactly("inside", "after");
    assertThatThrownBy(() ->
            transactions.run(
                (Runnable)
                    () -> {
                      transactions.afterCommit(() -> order.add("never"));
                      throw new IllegalStateException("undone");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(order).hasSize(2);
    transactions.afterCommit(() -> order.add("at once"));
    assertThat(order).endsWith("at once");
  }

  @ParameterizedTest(name = "{0}: tried {1} times")
  @CsvSource({"40001, 6", "40P01, 6", "23505, 1", "08006, 1", "57014, 1"})
  @DisplayName("only what the database would take again is repeated, and not for ever")
  void bounded(String state, int tried) {
    Transactions transactions = transactions(Database.H2);
    AtomicInteger tries = new AtomicInteger();
    assertThatThrownBy(() -> transactions.run((Runnable) () -> fail(state, tries)))
        .hasRootCauseInstanceOf(SQLException.class);
    assertThat(tries).hasValue(tried);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("an inner one is not repeated alone: what the outer one did would be gone")
  void nested(Database database) {
    Transactions transactions = transactions(database);
    Repositories ports = SqlRepositories.in(database.beans());
    AtomicInteger outer = new AtomicInteger();
    AtomicInteger inner = new AtomicInteger();
    assertThatThrownBy(() ->
            transactions.run(
                (Runnable)
                    () -> {
                      outer.incrementAndGet();
                      ports
                          .outbox()
                          .put(
                              new Mail(new EmailAddress("h@example.co.jp"), "never", "text"),
                              new Posting("Test", "", Urgency.ROUTINE, false),
                              NOW);
                      transactions.run((Runnable) () -> fail("40001", inner));
                    }))
        .hasRootCauseInstanceOf(SQLException.class);
    database.forget();
    assertThat(outer).hasValue(TRIES);
    assertThat(inner).hasValue(TRIES);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("what only reads is repeated too, and takes part in what stores around it")
  void read(Database database) {
    Transactions transactions = transactions(database);
    DSLContext sql = database.beans().getBean(DSLContext.class);
    AtomicInteger tries = new AtomicInteger();
    assertThatThrownBy(() -> transactions.read((Runnable) () -> fail("40001", tries)))
        .hasRootCauseInstanceOf(SQLException.class);
    assertThat(tries).hasValue(TRIES);
    int seen =
        transactions.run(() -> {
          sql.execute("create table if not exists counted (n int)");
          sql.execute("insert into counted values (7)");
          return transactions.read(() ->
              transactions.run(
                  () -> sql.fetchSingle("select sum(n) from counted").get(0, int.class)));
        });
    transactions.run(() -> sql.execute("drop table counted"));
    assertThat(seen).isEqualTo(7);
    assertThat(transactions.<Object>read(() -> transactions.run(() -> sql.fetchValue("select 1"))))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("PostgreSQL lets nothing be stored by what says that it reads")
  void readOnly() {
    Transactions transactions = transactions(Database.POSTGRES);
    DSLContext sql = Database.POSTGRES.beans().getBean(DSLContext.class);
    Runnable stores = () -> sql.execute("create table never (n int)");
    assertThatThrownBy(() -> transactions.read(stores))
        .rootCause()
        .hasMessageContaining("read-only transaction");
    assertThatThrownBy(() -> transactions.read(() -> transactions.run(stores)))
        .rootCause()
        .hasMessageContaining("read-only transaction");
  }

  private static void fail(String state, AtomicInteger tries) {
    tries.incrementAndGet();
    throw new DataAccessException("given up", new SQLException("given up", state));
  }

  private static Transactions transactions(Database database) {
    return database.beans().getBean(Transactions.class);
  }
}
