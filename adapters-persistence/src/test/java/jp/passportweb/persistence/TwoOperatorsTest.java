package jp.passportweb.persistence;

import jp.passportweb.application.office.TwoOperatorsContract;
import jp.passportweb.application.transaction.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

@DisplayName("EVD-1, EVD-5 two operators on one case, on both databases")
@Tag("long")
class TwoOperatorsTest {
  abstract static class On extends TwoOperatorsContract {
    private final Database database;

    On(Database database) {
      super(SqlRepositories.in(database.beans()), database.beans().getBean(Transactions.class));
      this.database = database;
    }

    @AfterEach
    void forget() {
      database.forget();
    }
  }

  @Nested
  class H2 extends On {
    H2() {
      super(Database.H2);
    }
  }

  @Nested
  class Postgres extends On {
    Postgres() {
      super(Database.POSTGRES);
    }
  }
}
