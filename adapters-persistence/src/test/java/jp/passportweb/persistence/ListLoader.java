package jp.passportweb.persistence;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.function.Consumer;
import javax.sql.DataSource;
import jp.passportweb.domain.account.AccountId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Fills a database with records for {@link ListBenchmark}, a batch at a time. */
final class ListLoader {
  private static final int BATCH = 50_000;

  private final DSLContext sql;
  private final Database database;

  ListLoader(DSLContext sql, Database database) {
    this.sql = sql;
    this.database = database;
  }

  /** The first ones belong to the largest account, the others to accounts of a thousand. */
  void load(int records, int ofLargest, AccountId largest, Instant now) {
    for (int first = 1; first <= records; first += BATCH) {
      int from = first;
      int to = Math.min(records, first + BATCH - 1);
      inTransaction(_ -> batch(from, to, ofLargest, largest, now));
    }
    settle();
  }

  /** As a database is after a while: its statistics known, its rows known to be seen by all. */
  void settle() {
    DataSource source =
        DelegatingDataSource.unwrapDataSource(database.beans().getBean(DataSource.class));
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(database == Database.POSTGRES ? "vacuum analyze" : "analyze");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Some of them, by number; the caller opens the transaction. */
  void batch(int from, int to, int ofLargest, AccountId largest, Instant now) {
    sql.execute(
        """
        insert into application_record (id, receipt_number, account_id, request_type, status,
          service, offering, awaits_documents, applied_at, changed_at, version, consented_at,
          consented_by, signing_request_sealed, subject_public_key_info, key_hash, key_description,
          common_name, server_software, account_mail_to, organization_kind, organization_name,
          organization_kana, registered_postal_code, registered_address, subject_name, prefecture,
          locality, applicant_name, applicant_furigana, applicant_job_title)
        select %s, 'L' || lpad(cast(n as varchar), 9, '0'),
          case when n <= {0} then cast({1} as uuid)
            else cast('00000000-0000-0000-0001-' || lpad(cast(n / 1000 as varchar), 12, '0') as uuid)
          end,
          case mod(n, 4) when 0 then 'RENEWAL' when 1 then 'REISSUE' else 'NEW' end,
          'COMPLETED', 'SR30', 'SR30-1Y', false,
          cast({2} as timestamp with time zone) - n * interval '1' minute,
          cast({2} as timestamp with time zone), 1, cast({2} as timestamp with time zone), '原宿 太郎',
          cast(repeat('a', 1000) as bytea), cast(repeat('b', 300) as bytea), 'none', 'RSA 2048',
          'host-' || n || '.example.jp', 'apache', 'TECHNICAL', 'REGISTERED_COMPANY',
          case mod(n, 3) when 0 then '株式会社青空商事' else '株式会社星空銀行' end, 'アオゾラ',
          '1500001', '東京都', 'Aozora', 'TOKYO', 'Shibuya-ku', '青空 一郎', 'あおぞら', '代表'
        from %s
        """
            .formatted(
                database == Database.H2 ? "random_uuid()" : "gen_random_uuid()", series(from, to)),
        DSL.val(ofLargest),
        DSL.val(largest.value().toString()),
        DSL.inline(now.toString()));
    sql.execute(
        """
        insert into record_listing (record_id, account_id, receipt_number, applied_at, changed_at,
          request_type, status, service, offering, awaits_documents, organization_name,
          organization_kana, organization_folded, server_name, server_software, line_id, issued_at,
          not_before, not_after, current_until)
        select id, account_id, receipt_number, applied_at, changed_at, request_type, status, service,
          offering, awaits_documents, organization_name, organization_kana,
          lower(organization_name), common_name, server_software, id, applied_at, applied_at,
          applied_at + 200 * interval '1' day,
          case when receipt_number like '%0' then applied_at
            else timestamp with time zone '9999-12-31 00:00:00+00' end
        from application_record where receipt_number between {0} and {1}
        """,
        DSL.val("L%09d".formatted(from)), DSL.val("L%09d".formatted(to)));
  }

  private String series(int from, int to) {
    return database == Database.H2
        ? "(select \"X\" as n from system_range(%d, %d)) s".formatted(from, to)
        : "generate_series(%d, %d) n".formatted(from, to);
  }

  private void inTransaction(Consumer<Object> work) {
    TransactionOperations<?> transactions = database.beans().getBean(TransactionOperations.class);
    transactions.executeWrite(status -> {
      work.accept(status);
      return true;
    });
  }
}
