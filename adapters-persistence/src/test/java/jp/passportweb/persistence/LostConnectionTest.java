package jp.passportweb.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import jp.passportweb.application.DatabaseAway;
import jp.passportweb.application.OutcomeUnknown;
import jp.passportweb.application.transaction.Transactions;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PostgreSQL ends the connection of a transaction, as where it is shut down. */
@DisplayName("FLT-1 what is known of a transaction whose connection is lost")
class LostConnectionTest {
  private final DSLContext sql = Database.POSTGRES.beans().getBean(DSLContext.class);
  private final Transactions transactions = Database.POSTGRES.beans().getBean(Transactions.class);

  @Test
  @DisplayName("before the commit nothing is stored, and that is said")
  void before() {
    Runnable goesOn =
        () -> {
          cut();
          sql.fetch("select 1");
        };
    assertThatThrownBy(() -> transactions.run(goesOn)).isInstanceOf(DatabaseAway.class);
    assertAnswers();
  }

  @Test
  @DisplayName("at the commit nobody knows, and that is said; what only reads has lost nothing")
  void atCommit() {
    assertThatThrownBy(() -> transactions.run(this::cut)).isInstanceOf(OutcomeUnknown.class);
    assertThatThrownBy(() -> transactions.read(this::cut)).isInstanceOf(DatabaseAway.class);
    assertAnswers();
  }

  private void assertAnswers() {
    assertThat(transactions.<Object>read(() -> sql.fetchValue("select 1"))).isEqualTo(1);
  }

  private void cut() {
    String own = String.valueOf(sql.fetchValue("select pg_backend_pid()"));
    String url =
        Database.POSTGRES
            .beans()
            .getProperty("datasources.default.url", String.class)
            .orElseThrow();
    try (Connection other = DriverManager.getConnection(url, "postgres", "");
        Statement statement = other.createStatement()) {
      statement.execute("select pg_terminate_backend(" + own + ", 5000)");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
