package jp.passportweb.persistence.search;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.CONTRACT;
import static jp.passportweb.persistence.jooq.Tables.DEFERRED_REVOCATION;
import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.recordstate.CurrentRules;
import jp.passportweb.domain.recordstate.RecordFacts;
import jp.passportweb.domain.recordstate.RecordFacts.CertificateFacts;
import jp.passportweb.domain.request.revocation.RevocationClock;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.persistence.jooq.tables.ApplicationRecord;
import jp.passportweb.persistence.jooq.tables.records.RecordListingRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What became of listed records, gathered anew from where it stands when something changes it. */
final class ListingStandings {
  private static final List<String> OPEN = names(RecordStatus.values(), RecordStatus::isOpen);
  private static final List<String> CONCLUDED =
      names(RecordStatus.values(), RecordStatus::isConcluded);
  private static final List<String> SUCCEEDS_ONE =
      names(RequestType.values(), RequestType::replacesCertificate);
  private static final List<String> SUCCEEDS_ALL =
      names(RequestType.values(), RequestType::replacesContract);
  private static final Field<Boolean> SUPERSEDED = DSL.field(succeeded().or(renewed()));

  private final DSLContext sql;

  ListingStandings(DSLContext sql) {
    this.sql = sql;
  }

  void refresh(Condition condition) {
    sql.select(
            RECORD_LISTING.RECORD_ID,
            RECORD_LISTING.REQUEST_TYPE,
            RECORD_LISTING.STATUS,
            RECORD_LISTING.CONTRACT_CODE,
            RECORD_LISTING.AWAITS_DOCUMENTS,
            RECORD_LISTING.CHANGED_AT,
            RECORD_LISTING.ISSUED_AT,
            RECORD_LISTING.NOT_BEFORE,
            RECORD_LISTING.NOT_AFTER,
            RECORD_LISTING.CONTRACT_UNTIL,
            RECORD_LISTING.TERMINATED,
            RECORD_LISTING.SUPERSEDED,
            RECORD_LISTING.REVOKED_AT,
            RECORD_LISTING.REVOCATION_DUE,
            RECORD_LISTING.EFFECTIVE_END,
            RECORD_LISTING.CURRENT_UNTIL,
            APPLICATION_RECORD.STATUS,
            APPLICATION_RECORD.CONTRACT_CODE,
            APPLICATION_RECORD.AWAITS_DOCUMENTS,
            APPLICATION_RECORD.CHANGED_AT,
            CERTIFICATE.ISSUED_AT,
            CERTIFICATE.NOT_BEFORE,
            CERTIFICATE.NOT_AFTER,
            CONTRACT.LAST_DAY,
            CONTRACT.TERMINATED,
            REVOCATION.REVOKED_AT,
            DEFERRED_REVOCATION.DUE_ON,
            SUPERSEDED)
        .from(RECORD_LISTING)
        .join(APPLICATION_RECORD)
        .on(APPLICATION_RECORD.ID.eq(RECORD_LISTING.RECORD_ID))
        .leftJoin(CONTRACT)
        .on(CONTRACT.CODE.eq(APPLICATION_RECORD.CONTRACT_CODE))
        .leftJoin(CERTIFICATE)
        .on(CERTIFICATE.RECORD_ID.eq(RECORD_LISTING.RECORD_ID))
        .and(CERTIFICATE.ISSUED_AT.isNotNull())
        .leftJoin(REVOCATION)
        .on(REVOCATION.AUTHORITY.eq(CERTIFICATE.AUTHORITY))
        .and(REVOCATION.SERIAL.eq(CERTIFICATE.SERIAL))
        .leftJoin(DEFERRED_REVOCATION)
        .on(DEFERRED_REVOCATION.RECORD_ID.eq(RECORD_LISTING.RECORD_ID))
        .and(DEFERRED_REVOCATION.DONE_AT.isNull())
        .where(condition)
        .fetch()
        .forEach(this::store);
  }

  private void store(Record found) {
    RecordStatus status = RecordStatus.valueOf(found.get(APPLICATION_RECORD.STATUS));
    CertificateFacts certificate = certificate(found, status);
    Changed row = new Changed(found.into(RECORD_LISTING));
    row.set(RECORD_LISTING.STATUS, status.name());
    row.set(RECORD_LISTING.CONTRACT_CODE, found.get(APPLICATION_RECORD.CONTRACT_CODE));
    row.set(RECORD_LISTING.AWAITS_DOCUMENTS, found.get(APPLICATION_RECORD.AWAITS_DOCUMENTS));
    row.set(RECORD_LISTING.CHANGED_AT, found.get(APPLICATION_RECORD.CHANGED_AT));
    row.set(RECORD_LISTING.ISSUED_AT, found.get(CERTIFICATE.ISSUED_AT));
    row.set(RECORD_LISTING.NOT_BEFORE, found.get(CERTIFICATE.NOT_BEFORE));
    row.set(RECORD_LISTING.NOT_AFTER, found.get(CERTIFICATE.NOT_AFTER));
    row.set(RECORD_LISTING.CONTRACT_UNTIL, found.get(CONTRACT.LAST_DAY));
    row.set(RECORD_LISTING.TERMINATED, Boolean.TRUE.equals(found.get(CONTRACT.TERMINATED)));
    row.set(RECORD_LISTING.SUPERSEDED, found.get(SUPERSEDED));
    row.set(RECORD_LISTING.REVOKED_AT, certificate == null ? null : certificate.revokedAt());
    row.set(
        RECORD_LISTING.REVOCATION_DUE, certificate == null ? null : certificate.revocationDue());
    row.set(RECORD_LISTING.EFFECTIVE_END, certificate == null ? null : certificate.end());
    row.set(
        RECORD_LISTING.CURRENT_UNTIL,
        CurrentRules.currentUntil(
            RequestType.valueOf(found.get(RECORD_LISTING.REQUEST_TYPE)),
            status,
            certificate,
            found.get(CONTRACT.LAST_DAY)));
    row.store();
  }

  /** Only what differs is written: what somebody else writes meanwhile stands. */
  private record Changed(RecordListingRecord row) {
    <T> void set(Field<T> field, @Nullable T value) {
      if (!Objects.equals(row.get(field), value)) {
        row.set(field, value);
      }
    }

    void store() {
      if (row.modified()) {
        row.update();
      }
    }
  }

  private @Nullable CertificateFacts certificate(Record found, RecordStatus status) {
    Instant notBefore = found.get(CERTIFICATE.NOT_BEFORE);
    if (notBefore == null) {
      return null;
    }
    Stream<Instant> planned =
        Optional.ofNullable(found.get(DEFERRED_REVOCATION.DUE_ON))
            .map(RecordFacts::beginOf)
            .stream();
    Stream<Instant> asked =
        status == RecordStatus.REVOCATION_PENDING
            ? asked(found.get(RECORD_LISTING.RECORD_ID))
            : Stream.empty();
    return new CertificateFacts(
        new Validity(notBefore, found.get(CERTIFICATE.NOT_AFTER)),
        found.get(REVOCATION.REVOKED_AT),
        Stream.concat(planned, asked).min(Comparator.naturalOrder()).orElse(null),
        found.get(SUPERSEDED));
  }

  /** By when what is asked for is done. */
  private Stream<Instant> asked(UUID record) {
    return sql
        .select(APPLICATION_RECORD.REVOCATION_REASON, APPLICATION_RECORD.APPLIED_AT)
        .from(APPLICATION_RECORD)
        .where(APPLICATION_RECORD.BASE_RECORD.eq(record))
        .and(APPLICATION_RECORD.REQUEST_TYPE.eq(RequestType.REVOCATION.name()))
        .and(APPLICATION_RECORD.STATUS.in(OPEN))
        .fetch(
            row -> RevocationClock.of(RevocationReason.valueOf(row.value1()), row.value2()).due())
        .stream();
  }

  private static <E extends Enum<E>> List<String> names(E[] values, Predicate<E> wanted) {
    return Arrays.stream(values).filter(wanted).map(Enum::name).toList();
  }

  private static Condition succeeded() {
    ApplicationRecord later = APPLICATION_RECORD.as("later");
    return DSL.exists(
        DSL.selectOne()
            .from(later)
            .where(later.BASE_RECORD.eq(RECORD_LISTING.RECORD_ID))
            .and(later.REQUEST_TYPE.in(SUCCEEDS_ONE))
            .and(later.STATUS.in(CONCLUDED)));
  }

  private static Condition renewed() {
    ApplicationRecord later = APPLICATION_RECORD.as("renewal");
    ApplicationRecord base = APPLICATION_RECORD.as("renewed");
    return DSL.exists(
        DSL.selectOne()
            .from(later)
            .join(base)
            .on(base.ID.eq(later.BASE_RECORD))
            .where(base.CONTRACT_CODE.eq(APPLICATION_RECORD.CONTRACT_CODE))
            .and(later.REQUEST_TYPE.in(SUCCEEDS_ALL))
            .and(later.STATUS.in(CONCLUDED)));
  }
}
