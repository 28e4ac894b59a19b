package jp.passportweb.persistence;

import io.micronaut.transaction.TransactionOperations;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordLists.Column;
import jp.passportweb.domain.applicationrecord.RecordLists.Selection;
import jp.passportweb.domain.applicationrecord.RecordLists.Sort;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.search.Joiner;
import jp.passportweb.domain.search.Period;
import jp.passportweb.domain.search.Phrase;
import jp.passportweb.domain.search.Search;
import jp.passportweb.domain.search.SearchDate;
import jp.passportweb.domain.search.SearchedText;
import org.jooq.DSLContext;

/**
 * Run by hand (docs/performance.md): how long the list and the search take on both databases, for
 * the largest account among as many records as the argument says.
 */
final class ListBenchmark {
  private static final AccountId LARGEST =
      new AccountId(UUID.fromString("00000000-0000-0000-0000-000000000000"));
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final Sort LATEST_FIRST = new Sort(Column.APPLIED_AT, false);
  private static final int WARM_UPS = 5;
  private static final int RUNS = 15;

  private final TransactionOperations<?> transactions;
  private final DSLContext sql;
  private final RecordLists lists;

  private ListBenchmark(Database database) {
    transactions = database.beans().getBean(TransactionOperations.class);
    sql = database.beans().getBean(DSLContext.class);
    lists = database.beans().getBean(RecordLists.class);
  }

  @SuppressWarnings("SystemOut")
  public static void main(String... arguments) {
    int records = Integer.parseInt(arguments[0]);
    int ofLargest = Integer.parseInt(arguments[1]);
    for (Database database : List.of(Database.H2, Database.POSTGRES)) {
      ListBenchmark benchmark = new ListBenchmark(database);
      long begin = System.nanoTime();
      new ListLoader(benchmark.sql, database).load(records, ofLargest, LARGEST, NOW);
      System.out.printf(
          "%n%s: %,d records, %,d of them of one account; loaded in %d s%n",
          database, records, ofLargest, Duration.ofNanos(System.nanoTime() - begin).toSeconds());
      benchmark.queries().forEach((name, query) -> System.out.println(benchmark.line(name, query)));
    }
    System.exit(0);
  }

  private Map<String, Supplier<?>> queries() {
    Phrase server = new Phrase(SearchedText.SERVER_NAME, "host-4242");
    Phrase organization = new Phrase(SearchedText.ORGANIZATION, "株式会社青空");
    Phrase other = new Phrase(SearchedText.SERVER_NAME, "host-777");
    Period may =
        new Period(SearchDate.APPLIED, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
    Map<String, Supplier<?>> queries = new LinkedHashMap<>();
    queries.put("list, first page", page(false, Search.NOTHING_SAID, LATEST_FIRST, 1));
    queries.put("list, page 100", page(false, Search.NOTHING_SAID, LATEST_FIRST, 100));
    queries.put("past ones", page(true, Search.NOTHING_SAID, LATEST_FIRST, 1));
    queries.put(
        "by server name", page(false, Search.NOTHING_SAID, new Sort(Column.SERVER_NAME, true), 1));
    queries.put(
        "by validity", page(false, Search.NOTHING_SAID, new Sort(Column.VALIDITY, true), 1));
    queries.put("two conditions, and", phrases(Joiner.AND, server, organization));
    queries.put("two conditions, or", phrases(Joiner.OR, server, other));
    queries.put(
        "a condition on everything",
        phrases(Joiner.AND, new Phrase(SearchedText.SERVER_NAME, "example.jp")));
    queries.put(
        "a month of one kind",
        page(
            false,
            new Search(may, RequestType.RENEWAL, null, null, null, List.of(), Joiner.AND, ""),
            LATEST_FIRST,
            1));
    queries.put("quick search", page(false, Search.anywhere("host-4242"), LATEST_FIRST, 1));
    queries.put("nothing found", page(false, Search.anywhere("zzzz"), LATEST_FIRST, 1));
    queries.put("waits", () -> lists.waiting(LARGEST, NOW, NOW.plus(Duration.ofDays(90)), 20));
    return queries;
  }

  private Supplier<?> phrases(Joiner joiner, Phrase... phrases) {
    Search search = new Search(null, null, null, null, null, List.of(phrases), joiner, "");
    return page(false, search, LATEST_FIRST, 1);
  }

  private Supplier<?> page(boolean past, Search search, Sort sort, int page) {
    Selection selection = new Selection(past, Instant.EPOCH, NOW, search);
    return () -> lists.ofAccount(LARGEST, selection, sort, page, 20);
  }

  private String line(String name, Supplier<?> query) {
    List<Long> nanos = new ArrayList<>();
    Object answer = null;
    for (int run = 0; run < WARM_UPS + RUNS; run++) {
      long begin = System.nanoTime();
      answer = transactions.executeRead(_ -> query.get());
      if (run >= WARM_UPS) {
        nanos.add(System.nanoTime() - begin);
      }
    }
    Collections.sort(nanos);
    return "| %s | %s | %.1f | %.1f |"
        .formatted(
            name,
            answer instanceof RecordLists.Page page ? "%,d".formatted(page.total()) : "-",
            nanos.getFirst() / 1e6,
            nanos.get(RUNS / 2) / 1e6);
  }
}
