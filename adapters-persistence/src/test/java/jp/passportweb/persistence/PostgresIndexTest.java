package jp.passportweb.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SRC-1 PostgreSQL finds texts by index")
class PostgresIndexTest {
  @Test
  @DisplayName("the indexes of texts, which only PostgreSQL has, are there")
  void there() {
    TransactionOperations<?> transactions =
        Database.POSTGRES.beans().getBean(TransactionOperations.class);
    DSLContext sql = Database.POSTGRES.beans().getBean(DSLContext.class);
    assertThat(
            transactions.<List<String>>executeRead(_ ->
                sql.fetch(
                        "select indexname from pg_indexes where indexname like '%_texts'"
                            + " or indexname like '%_by_server_name'")
                    .getValues(0, String.class)))
        .containsExactlyInAnyOrder(
            "record_listing_texts", "record_listing_by_server_name", "application_record_texts");
  }
}
