package jp.passportweb.persistence;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.transaction.TransactionOperations;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordLists.Selection;
import jp.passportweb.domain.applicationrecord.RecordLists.Sort;
import jp.passportweb.domain.audit.TrailPages;
import jp.passportweb.domain.audit.TrailTree;
import jp.passportweb.domain.catalog.NoticeSchedule;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.AuthorizationId;
import jp.passportweb.domain.domaincontrol.DelegationLabel;
import jp.passportweb.domain.notice.Carrier;
import jp.passportweb.domain.notice.ExpiryNotice;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.queue.QueueFilter;
import jp.passportweb.domain.queue.StandingView;
import jp.passportweb.domain.queue.Viewer;
import jp.passportweb.domain.queue.WorkQueue;
import jp.passportweb.domain.search.Joiner;
import jp.passportweb.domain.search.Phrase;
import jp.passportweb.domain.search.Search;
import jp.passportweb.domain.search.SearchedText;
import jp.passportweb.domain.signingrequest.DnsName;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * PostgreSQL itself counts how often a transaction has read a table from its first row to its last;
 * with 100,000 rows in the large ones it does so only where no index serves.
 */
@DisplayName("No list, queue, job or status answer reads a large table through")
@Tag("long")
class PostgresPlansTest {
  private static final int ROWS = 100_000;
  private static final int OF_LARGEST = 5_000;
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final AccountId LARGEST =
      new AccountId(UUID.fromString("00000000-0000-0000-0000-000000000000"));
  private static final RecordId NOBODY =
      new RecordId(UUID.fromString("00000000-0000-0000-0000-00000000ffff"));
  private static final SerialNumber SERIAL = SerialNumber.ofHex("7F01");
  private static final ContractCode CONTRACT = ContractCode.ofNumber(1);
  private static final Carrier CARRIER = new Carrier(new UUID(1, 1));

  private final Repositories ports = SqlRepositories.in(Database.POSTGRES.beans());
  private final DSLContext sql = Database.POSTGRES.beans().getBean(DSLContext.class);

  @TestFactory
  @DisplayName("each of them")
  Stream<DynamicTest> all() {
    Map<String, Long> read = new LinkedHashMap<>();
    TransactionOperations<?> transactions =
        Database.POSTGRES.beans().getBean(TransactionOperations.class);
    AtomicLong control = new AtomicLong();
    transactions.executeWrite(status -> {
      fill();
      control.set(
          readThrough(
              () -> sql.fetchCount(APPLICATION_RECORD, APPLICATION_RECORD.LOCALITY.eq("none"))));
      queries().forEach((name, query) -> read.put(name, readThrough(query)));
      status.setRollbackOnly();
      return true;
    });
    return Stream.concat(
        Stream.of(
            dynamicTest("what has no index is seen", () -> assertThat(control).hasPositiveValue())),
        read.entrySet().stream()
            .map(one -> dynamicTest(one.getKey(), () -> assertThat(one.getValue()).isZero())));
  }

  private Map<String, Runnable> queries() {
    Map<String, Runnable> queries = new LinkedHashMap<>();
    lists(queries, ports.lists());
    office(queries);
    records(queries);
    jobs(queries);
    proofs(queries);
    trail(queries);
    return queries;
  }

  private void lists(Map<String, Runnable> queries, RecordLists lists) {
    Sort latestFirst = new Sort(RecordLists.Column.APPLIED_AT, false);
    Search server =
        new Search(
            null,
            null,
            null,
            null,
            null,
            List.of(new Phrase(SearchedText.SERVER_NAME, "host-4242")),
            Joiner.AND,
            "");
    for (Search search : List.of(Search.NOTHING_SAID, Search.anywhere("host-4242"), server)) {
      Selection current = new Selection(false, Instant.EPOCH, NOW, search);
      Selection past = new Selection(true, Instant.EPOCH, NOW, search);
      queries.put("list " + search, () -> lists.ofAccount(LARGEST, current, latestFirst, 1, 20));
      queries.put("past ones " + search, () -> lists.ofAccount(LARGEST, past, latestFirst, 1, 20));
      queries.put("servers " + search, () -> lists.serverCounts(LARGEST, current));
    }
    queries.put("waiting", () -> lists.waiting(LARGEST, NOW, NOW.plus(Duration.ofDays(9)), 20));
    queries.put("line", () -> lists.linesOf(List.of(NOBODY)));
  }

  /** QUE-1: the queue reads its own rows, and of the records only those that it shows. */
  private void office(Map<String, Runnable> queries) {
    WorkQueue queue = ports.queue();
    Viewer viewer = new Viewer(new OperatorId(NOBODY.value()), true, Set.of(), NOW);
    for (StandingView view : StandingView.values()) {
      queries.put("queue " + view, () -> queue.rows(view.filter(), viewer, 1, 20));
    }
    queries.put("clocks", () -> queue.clocks(viewer));
    queries.put("pressing clocks", () -> queue.pressing(viewer, 20));
    queries.put("place in the queue", () -> queue.find(NOBODY, QueueFilter.ALL, viewer));
    queries.put("search", () -> queue.search("host4242", viewer, 20));
    queries.put("search of what many have", () -> queue.search("株式会社", viewer, 20));
    queries.put("receipt number", () -> queue.byReceiptNumber("A-000001"));
  }

  private void records(Map<String, Runnable> queries) {
    queries.put("record", () -> ports.records().byId(NOBODY));
    queries.put("follow-ups", () -> ports.records().followUps(NOBODY, CONTRACT));
    queries.put("latest of contract", () -> ports.records().latestOf(CONTRACT));
    queries.put("of contract", () -> ports.records().ofContract(CONTRACT));
    queries.put(
        "latest of account", () -> ports.records().latestOfAccount(new AccountId(NOBODY.value())));
    queries.put("applicants", () -> ports.records().applicantsFor(new DnsName("www.example.jp")));
    queries.put("awaiting issuance", () -> ports.records().awaitingIssuance(20));
  }

  private void jobs(Map<String, Runnable> queries) {
    queries.put("status: revoked", () -> ports.revocations().of("CA", SERIAL));
    queries.put("status: issued", () -> ports.certificates().ofSerial("CA", SERIAL));
    queries.put("status: precertificate", () -> ports.precertificates().has("CA", SERIAL));
    queries.put("precertificate", () -> ports.precertificates().of("CA", SERIAL));
    queries.put("pausing for logs", () -> ports.precertificates().pausing(NOW));
    queries.put("to be published", () -> ports.precertificates().unpublished(NOW, 20));
    queries.put("waiting for logs", () -> ports.precertificates().standing());
    queries.put("list due", () -> ports.revocations().awaitList("CA"));
    queries.put("list's new entries", () -> ports.revocations().awaiting("CA"));
    queries.put("list's head", () -> ports.revocationLists().head("CA"));
    LocalDate day = LocalDate.of(2026, 11, 20);
    for (ExpiryNotice.Kind kind : ExpiryNotice.Kind.values()) {
      queries.put(
          "notices " + kind,
          () ->
              ports
                  .expiryNotices()
                  .toSee(kind, new NoticeSchedule.Turn(90, day, day.plusDays(90)), 20));
    }
    queries.put("mails", () -> ports.outbox().claimDue(CARRIER, NOW, 8, NOW.plusSeconds(60)));
    queries.put(
        "mails renewed", () -> ports.outbox().renewClaims(CARRIER, List.of(NOBODY.value()), NOW));
    queries.put("mails given back", () -> ports.outbox().giveBack(CARRIER, NOW));
    queries.put("mails given up", () -> ports.outbox().standing(NOW));
  }

  private void proofs(Map<String, Runnable> queries) {
    AuthorizationDomainName name = new AuthorizationDomainName("na-000042.example.jp");
    AuthorizationId nobodys = new AuthorizationId(NOBODY.value());
    queries.put("proofs due", () -> ports.authorizations().due(NOW, 200));
    queries.put("proof", () -> ports.authorizations().pending(nobodys));
    queries.put("asked for", () -> ports.authorizations().pendingOf(LARGEST, List.of(name)));
    queries.put("proven", () -> ports.authorizations().provenOf(LARGEST, List.of(name)));
    queries.put(
        "delegated", () -> ports.authorizations().delegated(new DelegationLabel("0123456789")));
    queries.put("attempts", () -> ports.attempts().latest(List.of(nobodys), 40));
    queries.put(
        "looks at CAA", () -> ports.attempts().latestCaa(LARGEST, List.of(new DnsName("a.jp"))));
    queries.put("approvals", () -> ports.controlMails().of(List.of(nobodys)));
    queries.put("open of account", () -> ports.records().openCertifying(LARGEST, 200));
    queries.put("open of all", () -> ports.records().openCertifyingAfter(NOBODY, 200));
  }

  private void trail(Map<String, Runnable> queries) {
    TrailPages pages = Database.POSTGRES.beans().getBean(TrailPages.class);
    TrailTree tree = Database.POSTGRES.beans().getBean(TrailTree.class);
    Optional<Instant> none = Optional.empty();
    Map<String, TrailPages.Filter> filters = new LinkedHashMap<>();
    filters.put("all", TrailPages.Filter.NONE);
    filters.put("actor", trailFilter(List.of("account:7"), "", "", "", List.of(), none));
    filters.put("address", trailFilter(List.of(), "192.0.2.7", "", "", List.of(), none));
    filters.put("area", trailFilter(List.of(), "", "portal", "", List.of(), none));
    filters.put("act", trailFilter(List.of(), "", "", "portal.login", List.of(), none));
    filters.put("subject", trailFilter(List.of(), "", "", "", List.of("A-000007"), none));
    filters.put("subjects", trailFilter(List.of(), "", "", "", List.of("7", "account:7"), none));
    filters.put("time", trailFilter(List.of(), "", "", "", List.of(), Optional.of(NOW)));
    filters.put(
        "actor and area", trailFilter(List.of("account:7"), "", "portal", "", List.of(), none));
    filters.forEach((name, filter) ->
        queries.put("trail by " + name, () -> pages.page(filter, Optional.empty(), 50)));
    queries.put(
        "older trail",
        () -> pages.page(TrailPages.Filter.NONE, Optional.of(new TrailPages.Position(NOW, 7)), 50));
    queries.put("refused ones", () -> pages.page(refused(), Optional.empty(), 50));
    queries.put("acts on a record", () -> ports.audit().on("A-000007", 50));
    queries.put("event", () -> pages.line(7));
    queries.put("waiting to be sealed", () -> tree.unsealed(1000));
    queries.put("leaf", () -> tree.leafOf(7));
    queries.put("leaves", () -> tree.leaves(50_000, 4096));
  }

  private static TrailPages.Filter trailFilter(
      List<String> actors,
      String address,
      String area,
      String act,
      List<String> subjects,
      Optional<Instant> from) {
    return new TrailPages.Filter(
        actors, address, area, act, subjects, from, Optional.empty(), false);
  }

  private static TrailPages.Filter refused() {
    return new TrailPages.Filter(
        List.of(), "", "", "", List.of(), Optional.empty(), Optional.empty(), true);
  }

  private void fill() {
    new ListLoader(sql, Database.POSTGRES).batch(1, ROWS, OF_LARGEST, LARGEST, NOW);
    sql.execute(
        """
        insert into record_term (record_id, term, ended)
        select id, lower(replace(common_name, '-', '')), true from application_record
        union select id, organization_name, true from application_record
        """);
    sql.execute(
        """
        insert into certificate (record_id, authority, serial, not_before, not_after, key_hash,
          to_be_signed, intended_at, certificate, issued_at)
        select id, 'CA', '7F' || substr(receipt_number, 2), applied_at,
          applied_at + 200 * interval '1' day, receipt_number, cast('' as bytea),
          applied_at, cast('' as bytea), applied_at from application_record
        """);
    sql.execute(
        """
        insert into precertificate (authority, serial, record_id, certificate, signed_at, embedded,
          tries, next_try, said, published_at)
        select authority, serial, record_id, cast('' as bytea), intended_at, 'one two', 1,
          intended_at, '', intended_at from certificate
        """);
    sql.execute(
        """
        insert into signed_timestamp (authority, serial, log_id, place, promised_at, extensions,
          signature)
        select authority, serial, 'one', 0, intended_at, '', '' from certificate
        """);
    sql.execute(
        """
        insert into revocation (authority, serial, not_after, reason, revoked_at, changed)
        select 'CA', '7F' || substr(receipt_number, 2), applied_at, 'SUPERSEDED', applied_at, 1 from application_record
        """);
    sql.execute("insert into revocation_listed (authority, up_to) values ('CA', 1)");
    sql.execute(
        """
        insert into outbox (id, recipient, subject, kind, about, confidential, urgency, created_at, delivered_at, attempts)
        select id, 'a@example.jp', 'subject', 'Test', receipt_number, false, 'ROUTINE', applied_at, applied_at, 0
          from application_record
        """);
    sql.execute(
        "alter table name_authorization drop constraint name_authorization_account_id_fkey");
    sql.execute("alter table network_attempt drop constraint network_attempt_account_id_fkey");
    sql.execute(
        """
        insert into name_authorization (id, account_id, asked_name, wanted, random_value,
          value_made_at, delegation_label, begun_at, tries, proven_name, method, reach,
          validated_at, version)
        select id, account_id, 'n' || receipt_number, 'NAME', md5(receipt_number), applied_at,
          receipt_number, applied_at, 1, 'n' || receipt_number, 'DNS_CHANGE', 'TREE',
          applied_at, 0 from application_record
        """);
    sql.execute(
        """
        insert into network_attempt (account_id, authorization_id, kind, name, tried_at, holds,
          quorum, seen)
        select account_id, id, 'CaaPermits', 'n' || receipt_number, applied_at, true, '5/5', '{}'
          from application_record
        """);
    sql.execute(
        """
        insert into trail_event (happened_at, actor, act, area, refused, subject, address, agent,
          details)
        select applied_at, 'account:' || receipt_number, 'portal.login', 'portal',
          receipt_number like '%00', receipt_number, '192.0.2.' || substr(receipt_number, 5), '',
          '{}' from application_record
        """);
    sql.execute(
        """
        insert into trail_leaf (place, event, hash, above)
        select row_number() over (order by id) - 1, id, cast('' as bytea), cast('' as bytea)
          from trail_event
        """);
    sql.execute("analyze");
  }

  /** How many large tables a query reads through. */
  private long readThrough(Runnable query) {
    long before = readThrough();
    query.run();
    return readThrough() - before;
  }

  private long readThrough() {
    return sql.resultQuery(
            """
            select coalesce(sum(seq_scan), 0) from pg_stat_xact_user_tables
             where relname in ('application_record', 'record_listing', 'certificate', 'revocation',
               'outbox', 'precertificate', 'signed_timestamp', 'name_authorization',
               'network_attempt', 'trail_event', 'trail_leaf', 'record_term')
            """)
        .fetchSingle(0, Long.class);
  }
}
