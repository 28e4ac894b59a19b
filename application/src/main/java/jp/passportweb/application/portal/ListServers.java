package jp.passportweb.application.portal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordLists.ServerCounts;
import jp.passportweb.domain.applicationrecord.RecordLists.ServerOrder;
import jp.passportweb.domain.applicationrecord.RecordLists.ServerSelection;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.applicationrecord.ServerDue;
import jp.passportweb.domain.applicationrecord.ServerLine;
import jp.passportweb.domain.applicationrecord.ServerStatus;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.recordstate.RecordFacts;
import jp.passportweb.domain.recordstate.RecordState;
import jp.passportweb.domain.recordstate.RecordStates;
import jp.passportweb.domain.request.AllowedRequests;
import jp.passportweb.domain.request.RecordSituation;
import jp.passportweb.domain.search.Search;
import org.jspecify.annotations.Nullable;

/** お申込一覧画面, server by server: one line for each server and contract (LST-1). */
@Assembled
public final class ListServers {
  /** Servers of a file. */
  public static final int FILE_SIZE = 20_000;

  private static final int FILE_PAGE_SIZE = 1_000;

  private final RecordLists lists;
  private final Catalog catalog;
  private final Transactions transactions;
  private final InstantSource clock;

  public ListServers(
      RecordLists lists, Catalog catalog, Transactions transactions, InstantSource clock) {
    this.lists = lists;
    this.catalog = catalog;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * A server.
   *
   * @param current the record that speaks for it
   * @param state of that record
   * @param allowed what that record allows
   * @param records everything of the server, the latest first
   */
  public record Server(
      RecordSummary current,
      RecordState state,
      RecordSituation situation,
      AllowedRequests allowed,
      List<RecordSummary> records) {}

  /** What the account's servers are narrowed to; whatever is absent narrows nothing. */
  public record Wanted(
      boolean past, Search search, @Nullable ServerStatus status, @Nullable ServerDue due) {}

  /**
   * A page, counted from 1.
   *
   * @param counts of the choices that are often made, whatever is chosen
   */
  public record Servers(
      List<Server> servers, int page, int pages, int total, ServerCounts counts) {}

  public Servers list(AccountId account, Wanted wanted, ServerOrder order, int page) {
    Instant now = clock.instant();
    return transactions.read(() -> {
      RecordLists.Servers found =
          lists.servers(
              account, selection(wanted, now), order, Math.max(1, page), ListRecords.PAGE_SIZE);
      return new Servers(
          found.lines().stream().map(line -> server(line, now)).toList(),
          found.page(),
          found.pages(),
          found.total(),
          lists.serverCounts(
              account, ListRecords.selection(wanted.past(), Search.NOTHING_SAID, now)));
    });
  }

  /**
   * Hands on what all pages hold, as far as a file goes.
   *
   * @param reader takes all of it from the first on; a new one is asked for where it begins again
   */
  public void each(
      AccountId account, Wanted wanted, ServerOrder order, Supplier<Consumer<Server>> reader) {
    Instant now = clock.instant();
    transactions.read(() -> {
      Consumer<Server> taker = reader.get();
      int page = 1;
      RecordLists.Servers found;
      do {
        found = lists.servers(account, selection(wanted, now), order, page, FILE_PAGE_SIZE);
        found.lines().stream().map(line -> server(line, now)).forEach(taker);
      } while (page++ < Math.min(found.pages(), FILE_SIZE / FILE_PAGE_SIZE));
    });
  }

  private static ServerSelection selection(Wanted wanted, Instant now) {
    return new ServerSelection(
        ListRecords.selection(wanted.past(), wanted.search(), now), wanted.status(), wanted.due());
  }

  private Server server(ServerLine line, Instant now) {
    RecordSummary current = line.current();
    Offering offering = catalog.offeringOf(current.service(), current.offering());
    RecordSituation situation =
        line.situation(current, catalog.serviceOf(current.service()).level(), offering.type());
    return new Server(
        current,
        RecordStates.of(RecordFacts.of(current, offering.type()), now),
        situation,
        AllowedRequests.of(situation, LocalDate.ofInstant(now, ValidityRules.TOKYO)),
        line.rows());
  }
}
