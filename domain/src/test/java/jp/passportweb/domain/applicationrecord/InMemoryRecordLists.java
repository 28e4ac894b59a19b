package jp.passportweb.domain.applicationrecord;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.certificate.InMemoryCertificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.download.InMemoryDownloads;
import jp.passportweb.domain.operator.InMemoryOperators;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.request.revocation.RevocationClock;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.review.InMemoryReviews;
import jp.passportweb.domain.review.Stop;
import jp.passportweb.domain.search.InMemorySearch;
import org.jspecify.annotations.Nullable;

/** {@link RecordLists} in memory, over the other ports. */
public final class InMemoryRecordLists implements RecordLists {
  private final InMemoryApplicationRecords records;
  private final InMemoryCertificates certificates;
  private final InMemoryReviews reviews;
  private final InMemoryOperators operators;
  private final InMemoryDownloads downloads;
  private final InMemoryStandings standings;

  public InMemoryRecordLists(
      InMemoryApplicationRecords records,
      InMemoryCertificates certificates,
      InMemoryReviews reviews,
      InMemoryOperators operators,
      InMemoryDownloads downloads,
      InMemoryStandings standings) {
    this.records = records;
    this.certificates = certificates;
    this.reviews = reviews;
    this.operators = operators;
    this.downloads = downloads;
    this.standings = standings;
  }

  @Override
  public Page ofAccount(AccountId account, Selection selection, Sort sort, int page, int size) {
    Page found =
        page(selected(account, selection), order(sort.column(), sort.ascending()), page, size);
    return new Page(
        found.rows().stream().map(InMemoryRecordLists::withoutExaminer).toList(),
        page,
        size,
        found.total());
  }

  @Override
  public Servers servers(
      AccountId account, ServerSelection selection, ServerOrder order, int page, int size) {
    List<ServerLine> lines =
        lines(account, selection.records())
            .filter(line -> has(line, selection.status()))
            .filter(line -> ends(line, selection.due(), selection.records().now()))
            .sorted(
                Comparator.comparing(
                        (List<ApplicationRecord> line) -> standings.key(line, order),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(InMemoryRecordLists::latest, Comparator.reverseOrder()))
            .map(this::line)
            .toList();
    return new Servers(
        lines.stream().skip((page - 1L) * size).limit(size).toList(), page, size, lines.size());
  }

  @Override
  public ServerCounts serverCounts(AccountId account, Selection selection) {
    return new ServerCounts(
        (int)
            lines(account, selection)
                .filter(line -> ends(line, ServerDue.DAYS_30, selection.now()))
                .count(),
        (int)
            lines(account, selection)
                .filter(line -> has(line, ServerStatus.AWAITS_DOCUMENTS))
                .count(),
        (int) lines(account, selection).filter(line -> has(line, ServerStatus.OPEN)).count(),
        lines(account, selection)
            .collect(
                Collectors.groupingBy(
                    line -> line.getFirst().service(), Collectors.summingInt(_ -> 1))));
  }

  private Stream<List<ApplicationRecord>> lines(AccountId account, Selection selection) {
    InMemorySearch search = new InMemorySearch(selection.search(), certificates, downloads);
    return records
        .all()
        .filter(r -> r.account().equals(account))
        .filter(r -> issued(r).map(i -> i.issuedAt().isAfter(selection.issuedAfter())).orElse(true))
        .collect(Collectors.groupingBy(standings::root))
        .values()
        .stream()
        .filter(line -> line.stream().anyMatch(search::holds))
        .filter(
            line -> line.stream().allMatch(r -> isPast(r, selection.now())) == selection.past());
  }

  private boolean has(List<ApplicationRecord> line, @Nullable ServerStatus wanted) {
    return wanted == null
        || line.stream()
            .filter(r -> wanted.statuses().contains(r.status()))
            .filter(r -> wanted != ServerStatus.AWAITS_DOCUMENTS || r.awaitsDocuments())
            .anyMatch(r ->
                !wanted.isOfCertificate()
                    || (r.requestType().certifies() && !standings.of(r).superseded()));
  }

  private boolean ends(List<ApplicationRecord> line, @Nullable ServerDue due, Instant now) {
    String end = standings.key(line, ServerOrder.CERTIFICATE_END);
    return due == null || (end != null && due.at(now).holds(Instant.parse(end)));
  }

  private static String latest(List<ApplicationRecord> line) {
    return line.stream()
        .map(r -> r.receiptNumber().text())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private ServerLine line(List<ApplicationRecord> line) {
    return new ServerLine(
        line.stream()
            .sorted(order(ApplicationRecord::appliedAt, false))
            .map(r ->
                new LineRecord(
                    withoutExaminer(summary(r)),
                    r.request().base(),
                    RevocationClock.reason(r.request())
                        .filter(reason ->
                            reason == RevocationReason.KEY_COMPROMISE
                                && r.requestType() == RequestType.REVOCATION)
                        .isPresent()))
            .toList());
  }

  @Override
  public void eachOfAccount(
      AccountId account,
      Selection selection,
      Sort sort,
      int atMost,
      Consumer<RecordSummary> reader) {
    ofAccount(account, selection, sort, 1, atMost).rows().forEach(reader);
  }

  @Override
  public ServerLine lineOf(RecordId record) {
    RecordId root = standings.root(records.byId(record).orElseThrow());
    return line(records.all().filter(r -> standings.root(r).equals(root)).toList());
  }

  @Override
  public Map<RecordId, ServerLine> linesOf(List<RecordId> ids) {
    return ids.stream().collect(Collectors.toMap(id -> id, this::lineOf));
  }

  @Override
  public Waiting waiting(AccountId account, Instant since, Instant until, int atMost) {
    return new Waiting(
        found(
            account,
            r -> r.status().isOpen() && r.awaitsDocuments(),
            order(ApplicationRecord::appliedAt, true),
            atMost),
        found(account, r -> ends(r, since, until), order(this::notAfter, true), atMost),
        found(
            account,
            r ->
                r.status() == RecordStatus.COMPLETED
                    && issued(r).filter(i -> i.issuedAt().isAfter(since)).isPresent()
                    && downloads.firstOf(r.id()).isEmpty(),
            order(this::issuedAt, true),
            atMost));
  }

  private boolean ends(ApplicationRecord record, Instant since, Instant until) {
    return record.status() == RecordStatus.COMPLETED
        && validity(record)
            .map(Validity::notAfter)
            .filter(end -> !end.isBefore(since) && !end.isAfter(until))
            .isPresent()
        && records.all().noneMatch(other -> succeeds(other, record));
  }

  private static boolean succeeds(ApplicationRecord other, ApplicationRecord base) {
    return base.id().equals(other.request().base())
        && other.requestType().certifies()
        && other.status() != RecordStatus.REFUSED
        && other.status() != RecordStatus.CANCELLED;
  }

  private List<WaitingRecord> found(
      AccountId account,
      Predicate<ApplicationRecord> wanted,
      Comparator<ApplicationRecord> order,
      int atMost) {
    return records
        .all()
        .filter(r -> r.account().equals(account))
        .filter(wanted)
        .sorted(order)
        .limit(atMost)
        .map(record -> new WaitingRecord(record.id(), summary(record).serverName()))
        .toList();
  }

  private Stream<ApplicationRecord> selected(AccountId account, Selection selection) {
    InMemorySearch search = new InMemorySearch(selection.search(), certificates, downloads);
    return records
        .all()
        .filter(r -> r.account().equals(account))
        .filter(r -> isPast(r, selection.now()) == selection.past())
        .filter(r -> issued(r).map(i -> i.issuedAt().isAfter(selection.issuedAfter())).orElse(true))
        .filter(search::holds);
  }

  private static RecordSummary withoutExaminer(RecordSummary row) {
    return new RecordSummary(
        row.id(),
        row.receiptNumber(),
        row.appliedAt(),
        row.service(),
        row.offering(),
        row.status(),
        row.requestType(),
        row.awaitsDocuments(),
        row.certificateValidity(),
        row.contractCode(),
        row.organizationName(),
        row.serverName(),
        row.couponNumber(),
        null,
        null,
        row.standing());
  }

  private Page page(
      Stream<ApplicationRecord> listed, Comparator<ApplicationRecord> order, int page, int size) {
    List<ApplicationRecord> all = listed.sorted(order).toList();
    List<RecordSummary> rows =
        all.stream().skip((page - 1L) * size).limit(size).map(this::summary).toList();
    return new Page(rows, page, size, all.size());
  }

  private Comparator<ApplicationRecord> order(Column column, boolean ascending) {
    return switch (column) {
      case APPLIED_AT -> order(ApplicationRecord::appliedAt, ascending);
      case SERVICE -> order(r -> r.service().text(), ascending);
      case STATUS -> order(ApplicationRecord::status, ascending);
      case REQUEST_TYPE -> order(ApplicationRecord::requestType, ascending);
      case VALIDITY -> order(this::notAfter, ascending);
      case CONTRACT_CODE -> order(r -> summary(r).contractCode(), ascending);
      case ORGANIZATION -> order(InMemoryRecordLists::kana, ascending);
      case SERVER_NAME -> order(r -> summary(r).serverName(), ascending);
      case COUPON -> order(r -> summary(r).couponNumber(), ascending);
    };
  }

  /** By one value, its absence last; then as the tie break of every list says. */
  private static <T extends Comparable<T>> Comparator<ApplicationRecord> order(
      Function<ApplicationRecord, @Nullable T> value, boolean ascending) {
    Comparator<T> direction =
        ascending ? Comparator.<T>naturalOrder() : Comparator.<T>reverseOrder();
    return Comparator.comparing(value, Comparator.nullsLast(direction))
        .thenComparing(ApplicationRecord::appliedAt, Comparator.reverseOrder())
        .thenComparing(r -> r.receiptNumber().text(), Comparator.reverseOrder());
  }

  private static String kana(ApplicationRecord record) {
    return record.content().organization().kana().text();
  }

  private boolean isPast(ApplicationRecord record, Instant now) {
    return standings.currentUntil(record).isBefore(now);
  }

  /** A row of the office's lists. */
  public RecordSummary summaryOf(ApplicationRecord record) {
    return summary(record);
  }

  private RecordSummary summary(ApplicationRecord record) {
    var basic = record.content().basic();
    var contract = record.contract();
    var coupon = basic.coupon();
    return new RecordSummary(
        record.id(),
        record.receiptNumber(),
        record.appliedAt(),
        record.service(),
        record.offering(),
        record.status(),
        record.requestType(),
        record.awaitsDocuments(),
        validity(record).orElse(null),
        contract == null ? null : contract.text(),
        record.content().organization().name().text(),
        basic.commonName().text(),
        coupon == null ? null : coupon.text(),
        examinerName(record),
        Optional.ofNullable(reviews.of(record.id()).stop()).map(Stop::reason).orElse(null),
        standings.of(record));
  }

  private @Nullable String examinerName(ApplicationRecord record) {
    return Optional.ofNullable(reviews.of(record.id()).examiner())
        .flatMap(operators::byId)
        .map(Operator::displayName)
        .orElse(null);
  }

  private @Nullable Instant issuedAt(ApplicationRecord record) {
    return issued(record).map(Issuance.Issued::issuedAt).orElse(null);
  }

  private @Nullable Instant notAfter(ApplicationRecord record) {
    return validity(record).map(Validity::notAfter).orElse(null);
  }

  private Optional<Validity> validity(ApplicationRecord record) {
    return issued(record).map(i -> i.intention().validity());
  }

  private Optional<Issuance.Issued> issued(ApplicationRecord record) {
    return certificates
        .ofRecord(record.id())
        .filter(Issuance.Issued.class::isInstance)
        .map(Issuance.Issued.class::cast);
  }
}
