package jp.passportweb.domain.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.InMemoryApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.InMemoryCertificates;
import jp.passportweb.domain.certificate.InMemoryRevocations;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.review.InMemoryReviews;
import jp.passportweb.domain.review.RefusalCode;

/** {@link Reports} in memory, over the other ports; it knows nothing of how a case was examined. */
public final class InMemoryReports implements Reports {
  private final InMemoryApplicationRecords records;
  private final InMemoryCertificates certificates;
  private final InMemoryRevocations revocations;
  private final InMemoryReviews reviews;

  public InMemoryReports(
      InMemoryApplicationRecords records,
      InMemoryCertificates certificates,
      InMemoryRevocations revocations,
      InMemoryReviews reviews) {
    this.reviews = reviews;
    this.records = records;
    this.certificates = certificates;
    this.revocations = revocations;
  }

  private record Held(ApplicationRecord record, Issuance.Issued issued) {}

  private Stream<Held> held() {
    return records
        .all()
        .flatMap(record ->
            certificates.ofRecord(record.id()).stream()
                .filter(Issuance.Issued.class::isInstance)
                .map(issued -> new Held(record, (Issuance.Issued) issued)));
  }

  @Override
  public Map<ServiceCode, Integer> issued(Instant from, Instant until) {
    return held()
        .filter(one -> within(one.issued().issuedAt(), from, until))
        .collect(groupingBy(one -> one.record().service(), summingInt(_ -> 1)));
  }

  @Override
  public int ending(Instant from, Instant until) {
    return (int)
        held()
            .filter(one ->
                within(one.issued().intention().validity().notAfter(), from, until)
                    && revocation(one).isEmpty())
            .count();
  }

  @Override
  public Map<CrlReason, Integer> revoked(Instant from, Instant until) {
    return held()
        .flatMap(one -> revocation(one).stream())
        .filter(one -> within(one.revokedAt(), from, until))
        .collect(groupingBy(Revocation::reason, summingInt(_ -> 1)));
  }

  private Optional<Revocation> revocation(Held one) {
    Issuance.Intended intention = one.issued().intention();
    return revocations.of(intention.authority(), intention.serial());
  }

  @Override
  public int received(Instant from, Instant until) {
    return (int) records.all().filter(r -> within(r.appliedAt(), from, until)).count();
  }

  @Override
  public int refused(Instant from, Instant until) {
    return (int)
        records
            .all()
            .filter(r -> r.status() == RecordStatus.REFUSED && within(r.changedAt(), from, until))
            .count();
  }

  @Override
  public Map<RefusalCode, Integer> refusedFor(Instant from, Instant until) {
    return records
        .all()
        .flatMap(record -> reviews.of(record.id()).decisions().stream())
        .filter(decided -> within(decided.at(), from, until))
        .flatMap(decided -> Stream.ofNullable(decided.ground()))
        .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum));
  }

  @Override
  public List<Course> courses(Instant from, Instant until, int atMost) {
    return held()
        .filter(one -> within(one.issued().issuedAt(), from, until))
        .map(one ->
            new Course(
                one.record().service(),
                one.record().appliedAt(),
                null,
                null,
                null,
                one.issued().issuedAt()))
        .sorted(Comparator.comparing(Course::issuedAt).reversed())
        .limit(atMost)
        .toList();
  }

  private static boolean within(Instant when, Instant from, Instant until) {
    return !when.isBefore(from) && when.isBefore(until);
  }
}
