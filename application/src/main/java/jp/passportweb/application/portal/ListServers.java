package jp.passportweb.application.portal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordLists.ServerOrder;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.applicationrecord.ServerLine;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.recordstate.RecordFacts;
import jp.passportweb.domain.recordstate.RecordState;
import jp.passportweb.domain.recordstate.RecordStates;
import jp.passportweb.domain.request.AllowedRequests;
import jp.passportweb.domain.request.RecordSituation;
import jp.passportweb.domain.search.Search;

/** お申込一覧画面, server by server: one line for each server and contract (LST-1). */
@Assembled
public final class ListServers {
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

  /** A page, counted from 1. */
  public record Servers(List<Server> servers, int page, int pages, int total) {}

  public Servers list(AccountId account, boolean past, Search search, ServerOrder order, int page) {
    Instant now = clock.instant();
    return transactions.run(() -> {
      RecordLists.Servers found =
          lists.servers(
              account,
              ListRecords.selection(past, search, now),
              order,
              Math.max(1, page),
              ListRecords.PAGE_SIZE);
      return new Servers(
          found.lines().stream().map(line -> server(line, now)).toList(),
          found.page(),
          found.pages(),
          found.total());
    });
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
