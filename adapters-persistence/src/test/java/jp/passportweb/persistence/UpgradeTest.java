package jp.passportweb.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.passportweb.persistence.migration.Migrations;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an earlier version stored is there after the upgrade")
class UpgradeTest {
  private static final String BEFORE_FOUR_EYES = "54";
  private static final String RECORD = "00000000-0000-0000-0000-00000000000a";
  private static final String OTHER_RECORD = "00000000-0000-0000-0000-00000000000b";
  private static final String GATHERER = "00000000-0000-0000-0000-000000000001";
  private static final String EXAMINER = "00000000-0000-0000-0000-000000000002";
  private static final String APPROVER = "00000000-0000-0000-0000-000000000003";

  @Test
  @DisplayName("EVG 14.1.3 on H2: an approval by who had gathered stays, and says so")
  void onH2() throws SQLException {
    String url =
        "jdbc:h2:mem:upgrade;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH";
    upgraded(url, "set referential_integrity false", "set referential_integrity true");
  }

  @Test
  @DisplayName("EVG 14.1.3 on PostgreSQL: an approval by who had gathered stays, and says so")
  void onPostgres() throws SQLException, IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      upgraded(
          postgres.getJdbcUrl("postgres", "postgres"),
          "set session_replication_role = replica",
          "set session_replication_role = origin");
    }
  }

  private static void upgraded(String url, String unchecked, String checked) throws SQLException {
    Flyway.configure()
        .dataSource(url, "postgres", "")
        .locations(Migrations.locations(url))
        .target(BEFORE_FOUR_EYES)
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(url, "postgres", "");
        Statement sql = connection.createStatement()) {
      sql.execute(unchecked);
      for (String record : List.of(RECORD, OTHER_RECORD)) {
        insert(sql, "application_record", Map.of("id", record, "receipt_number", record));
      }
      for (String operator : List.of(GATHERER, EXAMINER, APPROVER)) {
        insert(sql, "operator", Map.of("id", operator, "login_name", operator));
      }
      insert(sql, "review_document", Map.of("record_id", RECORD, "received_by", GATHERER));
      insert(sql, "review_check", Map.of("record_id", RECORD, "checked_by", EXAMINER));
      noted(sql);
      review(sql, RECORD, GATHERER);
      review(sql, OTHER_RECORD, APPROVER);
      listsAndMails(sql);
      chain(sql);
      sql.execute(checked);
    }
    Flyway.configure()
        .dataSource(url, "postgres", "")
        .locations(Migrations.locations(url))
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(url, "postgres", "");
        Statement sql = connection.createStatement()) {
      assertThat(
              rows(
                  sql,
                  "select record_id, approved_by, approval_part, approver_gathered from review"
                      + " order by record_id"))
          .containsExactly(
              List.of(RECORD, GATHERER, "null", "true"),
              List.of(OTHER_RECORD, APPROVER, "APPROVER", "false"));
      assertThat(rows(sql, "select record_id, operator_id, part from review_part order by 1, 2"))
          .containsExactly(
              List.of(RECORD, GATHERER, "GATHERER"),
              List.of(RECORD, EXAMINER, "GATHERER"),
              List.of(OTHER_RECORD, EXAMINER, "GATHERER"),
              List.of(OTHER_RECORD, APPROVER, "APPROVER"));
      notedIsEvidence(sql);
      listsAndMailsAreThere(sql);
      trailIsThere(sql);
    }
  }

  private static void noted(Statement sql) throws SQLException {
    insert(
        sql,
        "review_check",
        Map.of(
            "record_id", RECORD,
            "kind", "LEGAL_EXISTENCE",
            "source", "登記情報",
            "checked_by", EXAMINER,
            "checked_at", "2026-11-19 15:30:00+00"));
    insert(
        sql,
        "telephone_confirmation",
        Map.of(
            "record_id", RECORD,
            "called_number", "03-1234-5678",
            "number_source", "DIRECTORY_SERVICE",
            "called_at", "2026-11-19 14:59:00+00",
            "recorded_by", EXAMINER));
  }

  /** EVD-1: nothing is lost, and its day is the one in Tokyo. */
  private static void notedIsEvidence(Statement sql) throws SQLException {
    assertThat(
            rows(
                sql,
                "select fact, source, detail, note, collected_on, collected_by from evidence"
                    + " where fact <> 'x' order by fact"))
        .containsExactly(
            List.of("LEGAL_EXISTENCE", "NOTE", "x\nx", "登記情報", "2026-11-20", EXAMINER),
            List.of(
                "TELEPHONE_NUMBER",
                "EARLIER-DIRECTORY-SERVICE",
                "03-1234-5678",
                "",
                "2026-11-19",
                EXAMINER));
    assertThat(
            rows(
                sql,
                "select count(*) from telephone_confirmation t join evidence e"
                    + " on e.id = t.number_evidence and e.detail = t.called_number"))
        .containsExactly(List.of("1"));
    assertThat(rows(sql, "select count(*) from evidence_use where record_id = '" + RECORD + "'"))
        .containsExactly(List.of("3"));
  }

  private static void listsAndMails(Statement sql) throws SQLException {
    for (int number = 1; number <= 4; number++) {
      insert(
          sql,
          "revocation_list",
          Map.of(
              "authority", "CA",
              "list_number", String.valueOf(number),
              "previous_number", String.valueOf(number - 1),
              "list", "x".repeat(number)));
    }
    insert(sql, "revocation", Map.of("authority", "CA", "serial", "01", "listed_in", "4"));
    insert(sql, "revocation", Map.of("authority", "CA", "serial", "02"));
    insert(sql, "outbox", Map.of("id", RECORD, "delivered_at", "2026-11-29 00:00:00+00"));
    insert(sql, "outbox", Map.of("id", OTHER_RECORD));
  }

  /** §6.6, NOD-1: of the lists but the latest two it is kept that they were. */
  private static void listsAndMailsAreThere(Statement sql) throws SQLException {
    assertThat(
            rows(sql, "select list_number, previous_number from revocation_list_head order by 1"))
        .containsExactly(
            List.of("1", "0"), List.of("2", "1"), List.of("3", "2"), List.of("4", "3"));
    assertThat(rows(sql, "select count(*) from revocation_list_head where made_anew = this_update"))
        .containsExactly(List.of("4"));
    assertThat(rows(sql, "select list_number, octet_length(list) from revocation_list order by 1"))
        .containsExactly(List.of("3", "3"), List.of("4", "4"));
    assertThat(
            rows(
                sql,
                "select serial from revocation join revocation_listed"
                    + " on revocation_listed.authority = revocation.authority"
                    + " where changed > up_to"))
        .containsExactly(List.of("02"));
    assertThat(rows(sql, "select id from outbox where next_try_at is not null"))
        .containsExactly(List.of(OTHER_RECORD));
  }

  private static void chain(Statement sql) throws SQLException {
    for (int entry = 1; entry <= 3; entry++) {
      insert(
          sql,
          "audit_event",
          Map.of(
              "entry",
              String.valueOf(entry),
              "act",
              entry == 2 ? "portal.login-failed" : "review.started",
              "subject",
              "A-" + entry,
              "details",
              "{\"n\":\"1\"}",
              "previous_hash",
              "h" + (entry - 1),
              "hash",
              "h" + entry));
    }
  }

  /** AUD-2: every event is there in its order, waits to be sealed, and keeps its former hashes. */
  private static void trailIsThere(Statement sql) throws SQLException {
    assertThat(
            rows(
                sql,
                "select id, act, area, refused, subject, details, former_entry,"
                    + " former_previous_hash, former_hash from trail_event order by id"))
        .containsExactly(
            List.of(
                "1", "review.started", "review", "false", "A-1", "{\"n\":\"1\"}", "1", "h0", "h1"),
            List.of(
                "2",
                "portal.login-failed",
                "portal",
                "true",
                "A-2",
                "{\"n\":\"1\"}",
                "2",
                "h1",
                "h2"),
            List.of(
                "3", "review.started", "review", "false", "A-3", "{\"n\":\"1\"}", "3", "h2", "h3"));
    assertThat(rows(sql, "select event from trail_unsealed order by 1"))
        .containsExactly(List.of("1"), List.of("2"), List.of("3"));
    assertThat(rows(sql, "select frontier from trail_tree")).containsExactly(List.of("0"));
  }

  private static void review(Statement sql, String record, String approver) throws SQLException {
    insert(
        sql,
        "review",
        Map.of(
            "record_id", record,
            "four_eyes", "true",
            "examined_by", EXAMINER,
            "approved_by", approver));
  }

  /** With these values, and with anything where something must stand. */
  private static void insert(Statement sql, String table, Map<String, String> values)
      throws SQLException {
    Map<String, String> row = new LinkedHashMap<>();
    for (List<String> column :
        rows(
            sql,
            "select column_name, data_type from information_schema.columns where table_name = '"
                + table
                + "' and is_nullable = 'NO' and column_default is null and is_identity = 'NO'")) {
      row.put(column.getFirst(), anything(column.getLast()));
    }
    values.forEach((column, value) -> row.put(column, "'" + value + "'"));
    sql.execute(
        "insert into %s (%s) values (%s)"
            .formatted(
                table,
                String.join(", ", row.keySet()),
                row.values().stream().collect(Collectors.joining(", "))));
  }

  private static String anything(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "uuid" -> "'00000000-0000-0000-0000-0000000000ff'";
      case "boolean" -> "false";
      case "bigint", "integer", "int" -> "0";
      case "date" -> "date '2026-11-29'";
      case "bytea", "binary varying" -> "''";
      case String time when time.startsWith("timestamp") -> "current_timestamp";
      default -> "'x'";
    };
  }

  private static List<List<String>> rows(Statement sql, String query) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          values.add(String.valueOf(row.getObject(i)));
        }
        rows.add(values);
      }
    }
    return rows;
  }
}
