package jp.passportweb.application.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordLists.Waiting;
import jp.passportweb.domain.applicationrecord.RecordLists.WaitingRecord;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.applicationrecord.ServerLine;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.request.AllowedRequests;
import jp.passportweb.domain.request.renewal.RenewalRules;

/** What stands above the list: everything that waits for the account holder (LST-1, LST-3). */
@Assembled
public final class ListAwaitedActs {
  /** Of each kind; more would hide the list. */
  static final int MOST = 5;

  /** Among the next ends some may allow nothing; this many are looked into. */
  private static final int CANDIDATES = 20;

  private static final Duration OF_LATE = Duration.ofDays(30);

  private final RecordLists lists;
  private final ShowRecord showRecord;
  private final Catalog catalog;
  private final Transactions transactions;
  private final InstantSource clock;

  public ListAwaitedActs(
      RecordLists lists,
      ShowRecord showRecord,
      Catalog catalog,
      Transactions transactions,
      InstantSource clock) {
    this.lists = lists;
    this.showRecord = showRecord;
    this.catalog = catalog;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Documents first, then what ends, then what was issued. */
  public List<AwaitedAct> list(AccountId account) {
    return transactions.read(() -> {
      Instant now = clock.instant();
      Instant recently = now.minus(OF_LATE);
      Instant soon = now.plus(Duration.ofDays(RenewalRules.OPENS_DAYS_BEFORE_END));
      Waiting waiting = lists.waiting(account, recently, soon, CANDIDATES);
      Stream<AwaitedAct> documents =
          waiting.documents().stream().limit(MOST).flatMap(row -> awaited(account, row));
      Map<RecordId, ServerLine> lines =
          lists.linesOf(waiting.ending().stream().map(WaitingRecord::id).toList());
      Stream<AwaitedAct> ends =
          waiting.ending().stream()
              .map(row -> successor(Objects.requireNonNull(lines.get(row.id())), row.id(), now))
              .flatMap(Optional::stream)
              .limit(MOST);
      Stream<AwaitedAct> issued =
          waiting.neverDownloaded().stream()
              .limit(MOST)
              .map(row -> new AwaitedAct.Download(row.id(), row.serverName()));
      return Stream.of(documents, ends, issued).flatMap(acts -> acts).toList();
    });
  }

  /** All that one record waits for. */
  private Stream<AwaitedAct> awaited(AccountId account, WaitingRecord row) {
    ShowRecord.RecordView shown = showRecord.show(account, row.id()).orElseThrow();
    Stream<AwaitedAct> answer =
        shown.conversation().asked()
            ? Stream.of(new AwaitedAct.Answer(row.id(), row.serverName()))
            : Stream.empty();
    int documents = shown.documentsAwaited().size();
    Stream<AwaitedAct> handedIn =
        documents == 0
            ? Stream.empty()
            : Stream.of(new AwaitedAct.Documents(row.id(), row.serverName(), documents));
    return Stream.concat(
        answer,
        shown.takesSigningRequest()
            ? Stream.of(new AwaitedAct.NewSigningRequest(row.id(), row.serverName()))
            : handedIn);
  }

  private Optional<AwaitedAct> successor(ServerLine line, RecordId id, Instant now) {
    RecordSummary row = line.row(id);
    AllowedRequests allowed =
        AllowedRequests.of(
            line.situation(
                row,
                catalog.serviceOf(row.service()).level(),
                catalog.offeringOf(row.service(), row.offering()).type()),
            LocalDate.ofInstant(now, ValidityRules.TOKYO));
    Instant end = Objects.requireNonNull(row.certificateValidity()).notAfter();
    if (allowed.offered().contains(RequestType.RENEWAL)) {
      return Optional.of(new AwaitedAct.Renewal(row.id(), row.serverName(), end));
    }
    return allowed.offered().contains(RequestType.CONTINUATION)
        ? Optional.of(new AwaitedAct.Continuation(row.id(), row.serverName(), end))
        : Optional.empty();
  }
}
