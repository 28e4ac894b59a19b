package jp.passportweb.persistence;

import io.micronaut.transaction.TransactionOperations;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.queue.QueueFilter;
import jp.passportweb.domain.queue.StandingView;
import jp.passportweb.domain.queue.Viewer;
import jp.passportweb.domain.queue.WorkQueue;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Run by hand (docs/performance.md): how long the queue takes on PostgreSQL with so much open work
 * beside so many ended records; the arguments say how many of both.
 */
final class QueueBenchmark {
  private static final AccountId LARGEST = new AccountId(new UUID(0, 0));
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final int WARM_UPS = 5;
  private static final int RUNS = 15;

  private final DSLContext sql = Database.POSTGRES.beans().getBean(DSLContext.class);
  private final TransactionOperations<?> transactions =
      Database.POSTGRES.beans().getBean(TransactionOperations.class);
  private final WorkQueue queue = Database.POSTGRES.beans().getBean(WorkQueue.class);
  private final Viewer viewer = new Viewer(new OperatorId(new UUID(1, 1)), true, Set.of(), NOW);

  private QueueBenchmark() {}

  @SuppressWarnings("SystemOut")
  public static void main(String... arguments) {
    int open = Integer.parseInt(arguments[0]);
    int ended = Integer.parseInt(arguments[1]);
    QueueBenchmark benchmark = new QueueBenchmark();
    long begin = System.nanoTime();
    benchmark.load(open, ended);
    System.out.printf(
        "%,d open beside %,d ended; loaded in %d s%n",
        open, ended, Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    benchmark.queries().forEach((name, query) -> System.out.println(benchmark.line(name, query)));
    System.exit(0);
  }

  private void load(int open, int ended) {
    ListLoader loader = new ListLoader(sql, Database.POSTGRES);
    loader.load(open + ended, 1, LARGEST, NOW);
    transactions.executeWrite(_ -> {
      sql.execute(
          "update application_record set status = 'IN_REVIEW' where receipt_number <= {0}",
          DSL.val("L%09d".formatted(open)));
      sql.execute(
          """
          insert into work_item (record_id, receipt_number, applied_at, service, request_type,
            status, awaits_documents, key_compromised, holder, waits, clock, started_at,
            paused_seconds, paused, near_at, due_at)
          select id, receipt_number, applied_at, service, request_type, status, false, false,
            case when receipt_number like '%7' then cast({0} as uuid) end,
            receipt_number like '%3', case when receipt_number like '%99' then 'WITHIN_A_DAY'
              else 'EXAMINATION' end, applied_at, 0, receipt_number like '%3',
            applied_at + 15 * interval '1' day, applied_at + 20 * interval '1' day
          from application_record where status = 'IN_REVIEW'
          """,
          DSL.val(viewer.operator().value().toString()));
      sql.execute("drop index record_term_by_text, record_term_by_code_point");
      sql.execute(
          """
          insert into record_term (record_id, term, ended)
          select id, lower(replace(common_name, '-', '')), status <> 'IN_REVIEW'
            from application_record
          union select id, organization_name, status <> 'IN_REVIEW' from application_record
          """);
      sql.execute("create index record_term_by_text on record_term (ended, term, record_id)");
      sql.execute(
          "create index record_term_by_code_point"
              + " on record_term (ended, term collate \"C\", record_id)");
      return true;
    });
    loader.settle();
  }

  private Map<String, Supplier<?>> queries() {
    RecordId middle =
        transactions.executeRead(_ -> queue.rows(QueueFilter.ALL, viewer, 500, 20).getFirst().id());
    List<QueueFilter> views =
        Arrays.stream(StandingView.values()).map(StandingView::filter).toList();
    Map<String, Supplier<?>> queries = new LinkedHashMap<>();
    for (StandingView view : StandingView.values()) {
      queries.put("page of " + view, () -> queue.rows(view.filter(), viewer, 1, 20));
    }
    queries.put("page 500 of ALL", () -> queue.rows(QueueFilter.ALL, viewer, 500, 20));
    queries.put(
        "all that its screen asks",
        () ->
            List.of(
                queue.rows(QueueFilter.ALL, viewer, 1, 20),
                queue.counts(views, viewer),
                queue.clocks(viewer)));
    queries.put("counts of all views", () -> queue.counts(views, viewer));
    queries.put("clocks", () -> queue.clocks(viewer));
    queries.put("pressing clocks", () -> queue.pressing(viewer, 500));
    queries.put("place", () -> queue.find(middle, QueueFilter.ALL, viewer));
    queries.put("search, one server", () -> queue.search("host4242.", viewer, 100));
    queries.put("search, what many have", () -> queue.search("株式会社", viewer, 100));
    queries.put("search, nothing", () -> queue.search("zzzz", viewer, 100));
    return queries;
  }

  private String line(String name, Supplier<?> query) {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < WARM_UPS + RUNS; i++) {
      long begin = System.nanoTime();
      transactions.executeRead(_ -> query.get());
      if (i >= WARM_UPS) {
        nanos.add(System.nanoTime() - begin);
      }
    }
    Collections.sort(nanos);
    return "%-26s median %6.1f ms, worst %6.1f ms"
        .formatted(name, nanos.get(RUNS / 2) / 1e6, nanos.getLast() / 1e6);
  }
}
