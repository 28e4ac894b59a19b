package jp.passportweb.bootstrap.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** The one record of a PostgreSQL database, copied with its row of the lists as often as asked. */
final class CopiedRecord {
  private static final int BATCH = 50_000;

  /** What a copy's row of the lists has of its own. */
  private static final Map<String, String> LISTING =
      Map.of(
          "record_id", "copy.id",
          "line_id", "copy.id",
          "receipt_number", "copy.receipt_number",
          "account_id", "copy.account_id",
          "server_name", "copy.common_name",
          "applied_at", "copy.applied_at");

  private final Connection connection;

  CopiedRecord(Connection connection) {
    this.connection = connection;
  }

  /**
   * Copies it; the rest goes to accounts of a thousand records each.
   *
   * @param inItsAccount how many copies its own account gets
   */
  void times(int copies, int inItsAccount) throws SQLException {
    Map<String, String> own =
        Map.of(
            "id",
            "gen_random_uuid()",
            "receipt_number",
            "'L' || lpad(n::varchar, 9, '0')",
            "account_id",
            "case when n <= %d then original.account_id".formatted(inItsAccount)
                + " else lpad((n / 1000)::varchar, 32, '0')::uuid end",
            "common_name",
            "'host-' || n || '.example.jp'",
            "applied_at",
            "original.applied_at - n * interval '1' minute");
    for (int first = 1; first <= copies; first += BATCH) {
      int last = Math.min(copies, first + BATCH - 1);
      insert("application_record", own, "generate_series(%d, %d) n", first, last);
      insert(
          "record_listing",
          LISTING,
          "(select * from application_record where receipt_number between"
              + " 'L' || lpad('%d', 9, '0') and 'L' || lpad('%d', 9, '0')) copy",
          first,
          last);
    }
    execute("vacuum analyze");
  }

  private void insert(String table, Map<String, String> own, String copies, int first, int last)
      throws SQLException {
    Map<String, String> values = columns(table);
    values.putAll(own);
    execute(
        "insert into %s (%s) select %s from %s original cross join %s"
                .formatted(
                    table,
                    String.join(", ", values.keySet()),
                    String.join(", ", values.values()),
                    table,
                    copies.formatted(first, last))
            + " where original.receipt_number not like 'L%'");
  }

  /** Each column that is not reckoned by the database, as it stands in the original. */
  private Map<String, String> columns(String table) throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select column_name from information_schema.columns where table_name = '%s'"
                        .formatted(table)
                    + " and is_generated = 'NEVER'")) {
      while (rows.next()) {
        columns.put(rows.getString(1), "original." + rows.getString(1));
      }
    }
    return columns;
  }

  private void execute(String statement) throws SQLException {
    try (Statement executed = connection.createStatement()) {
      executed.execute(statement);
    }
  }
}
