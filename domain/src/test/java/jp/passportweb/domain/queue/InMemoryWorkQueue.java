package jp.passportweb.domain.queue;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.InMemoryApplicationRecords;
import jp.passportweb.domain.applicationrecord.InMemoryRecordLists;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.certificate.InMemoryCertificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.review.InMemoryReviews;
import jp.passportweb.domain.review.Review;
import org.jspecify.annotations.Nullable;

/** {@link WorkQueue} in memory, over the other ports; it hears of each change of a record. */
public final class InMemoryWorkQueue implements WorkQueue {
  private final InMemoryApplicationRecords records;
  private final InMemoryReviews reviews;
  private final InMemoryCertificates certificates;
  private final InMemoryRecordLists lists;
  private final Map<RecordId, WorkClock> clocks = new HashMap<>();

  public InMemoryWorkQueue(
      InMemoryApplicationRecords records,
      InMemoryReviews reviews,
      InMemoryCertificates certificates,
      InMemoryRecordLists lists) {
    this.records = records;
    this.reviews = reviews;
    this.certificates = certificates;
    this.lists = lists;
    records.onChange(this::changed);
    reviews.onChange(this::reviewed);
    reviews.onSaid((record, at) -> records.byId(record).ifPresent(one -> wind(one, at)));
  }

  private void changed(ApplicationRecord record) {
    wind(record, record.changedAt());
    if (record.status() == RecordStatus.REVOKED) {
      records
          .all()
          .filter(other -> record.id().equals(other.request().base()))
          .filter(other -> isOpenCompromise(other))
          .forEach(other ->
              clocks.put(
                  other.id(),
                  ClockRules.working(
                      OfficeSamples.practice(),
                      other.status(),
                      other.appliedAt(),
                      null,
                      next(other).waitsForApplicant(),
                      record.changedAt())));
    }
  }

  private static boolean isOpenCompromise(ApplicationRecord record) {
    return record.status().isOpen()
        && record.request() instanceof Request.Reissue reissue
        && reissue.keyCompromised();
  }

  private void reviewed(Review review) {
    Optional<Instant> at =
        Optional.ofNullable(review.stop())
            .map(stop -> stop.at())
            .or(() -> Optional.ofNullable(review.examined()).map(decision -> decision.at()));
    records.byId(review.record()).ifPresent(record -> at.ifPresent(when -> wind(record, when)));
  }

  private void wind(ApplicationRecord record, Instant at) {
    if (!record.status().isOpen()) {
      clocks.remove(record.id());
      return;
    }
    clocks.put(
        record.id(),
        ClockRules.clock(
            OfficeSamples.practice(),
            record,
            clocks.get(record.id()),
            next(record).waitsForApplicant(),
            baseIsRevoked(record),
            at));
  }

  private boolean baseIsRevoked(ApplicationRecord record) {
    RecordId base = record.request().base();
    return base != null
        && records.byId(base).filter(r -> r.status() == RecordStatus.REVOKED).isPresent();
  }

  private NextWork next(ApplicationRecord record) {
    Review review = reviews.of(record.id());
    var stop = review.stop();
    return NextWork.of(
        record.status(),
        record.requestType(),
        record.awaitsDocuments(),
        stop == null ? null : stop.reason(),
        review.turn(),
        review.returned().isPresent());
  }

  @Override
  public List<QueueRow> rows(QueueFilter filter, Viewer viewer, int page, int size) {
    return list(filter, viewer).stream().skip((page - 1L) * size).limit(size).toList();
  }

  @Override
  public List<Integer> counts(List<QueueFilter> filters, Viewer viewer) {
    return filters.stream().map(filter -> list(filter, viewer).size()).toList();
  }

  @Override
  public List<Band> clocks(Viewer viewer) {
    return list(QueueFilter.ALL, viewer).stream()
        .filter(row -> !clock(row).isPaused())
        .collect(Collectors.groupingBy(row -> clock(row).kind()))
        .values()
        .stream()
        .map(rows -> new Band(clock(rows.getFirst()).kind(), rows.getFirst(), rows.size()))
        .sorted(Comparator.comparing(Band::first, order()))
        .toList();
  }

  @Override
  public List<QueueRow> pressing(Viewer viewer, int atMost) {
    return list(QueueFilter.ALL, viewer).stream()
        .filter(row -> !clock(row).isPaused())
        .filter(row -> clock(row).nearAt().isBefore(viewer.now()))
        .limit(atMost)
        .toList();
  }

  @Override
  public Found find(RecordId record, QueueFilter filter, Viewer viewer) {
    List<RecordId> all = list(filter, viewer).stream().map(QueueRow::id).toList();
    return new Found(
        clocks.get(record),
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).equals(record))
            .mapToObj(i -> new Place(i + 1, all.size(), at(all, i - 1), at(all, i + 1)))
            .findFirst()
            .orElse(null));
  }

  private static @Nullable RecordId at(List<RecordId> all, int index) {
    return index < 0 || index >= all.size() ? null : all.get(index);
  }

  @Override
  public List<QueueRow> search(String text, Viewer viewer, int atMost) {
    String folded = Identifiers.folded(text);
    return records
        .all()
        .filter(record -> !folded.isEmpty())
        .filter(record -> terms(record).anyMatch(term -> term.startsWith(folded)))
        .map(record -> row(record, viewer))
        .sorted(
            Comparator.comparing((QueueRow row) -> row.clock() == null)
                .thenComparing(row -> row.clock() != null && clock(row).isPaused())
                .thenComparing(row -> row.clock() == null ? Instant.MAX : clock(row).due())
                .thenComparing(row -> row.record().appliedAt(), Comparator.reverseOrder())
                .thenComparing(
                    row -> row.record().receiptNumber().text(), Comparator.reverseOrder()))
        .limit(atMost)
        .toList();
  }

  private Stream<String> terms(ApplicationRecord record) {
    Stream<String> serial =
        certificates.ofRecord(record.id()).stream()
            .filter(Issuance.Issued.class::isInstance)
            .map(issued -> Identifiers.folded(issued.intention().serial().hex()));
    return Stream.concat(Identifiers.of(record).stream(), serial);
  }

  @Override
  public Optional<RecordId> byReceiptNumber(String receiptNumber) {
    return records
        .all()
        .filter(record -> record.receiptNumber().text().equals(receiptNumber))
        .map(ApplicationRecord::id)
        .findFirst();
  }

  private List<QueueRow> list(QueueFilter filter, Viewer viewer) {
    return records
        .all()
        .filter(record -> record.status().isOpen())
        .map(record -> row(record, viewer))
        .filter(row -> fits(row, filter, viewer))
        .sorted(order())
        .toList();
  }

  private static Comparator<QueueRow> order() {
    return Comparator.comparing((QueueRow row) -> clock(row).isPaused())
        .thenComparing(row -> clock(row).due())
        .thenComparing(row -> row.record().receiptNumber().text());
  }

  private static boolean fits(QueueRow row, QueueFilter filter, Viewer viewer) {
    RecordSummary record = row.record();
    return (filter.stages().isEmpty() || filter.stages().contains(record.status()))
        && (filter.services().isEmpty() || filter.services().contains(record.service()))
        && (filter.kinds().isEmpty() || filter.kinds().contains(record.requestType()))
        && (filter.clocks().isEmpty() || filter.clocks().contains(clock(row).kind()))
        && isHeld(row, filter.holder(), viewer)
        && isDue(clock(row), filter.due(), viewer)
        && (!filter.waiting() || row.next().waitsForApplicant())
        && (!filter.mineToDo() || row.mayAct());
  }

  private static boolean isHeld(QueueRow row, QueueFilter.Holder holder, Viewer viewer) {
    return switch (holder) {
      case ANYBODY -> true;
      case MINE -> viewer.operator().equals(row.holder());
      case NOBODY -> row.holder() == null;
      case OTHERS -> row.holder() != null && !viewer.operator().equals(row.holder());
    };
  }

  private static boolean isDue(WorkClock clock, QueueFilter.Due due, Viewer viewer) {
    return switch (due) {
      case ANY -> true;
      case TODAY -> !clock.isPaused() && clock.due().isBefore(viewer.endOfDay());
      case OVERDUE -> !clock.isPaused() && clock.due().isBefore(viewer.now());
    };
  }

  private QueueRow row(ApplicationRecord record, Viewer viewer) {
    Review review = reviews.of(record.id());
    return new QueueRow(
        lists.summaryOf(record),
        clocks.get(record.id()),
        review.examiner(),
        review.turn(),
        review.returned().isPresent(),
        viewer.mayAct(
            record.status(),
            record.requestType(),
            record.service(),
            review.gathered().participants().contains(viewer.operator())));
  }

  private static WorkClock clock(QueueRow row) {
    return row.running().orElseThrow();
  }
}
