package jp.passportweb.persistence.request.reissue;

import static jp.passportweb.persistence.jooq.Tables.DEFERRED_REVOCATION;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.request.reissue.DeferredRevocation;
import jp.passportweb.domain.request.reissue.DeferredRevocations;
import jp.passportweb.persistence.jooq.tables.records.DeferredRevocationRecord;
import jp.passportweb.persistence.search.RecordListing;
import org.jooq.DSLContext;

/** {@link DeferredRevocations} in the database. */
@Singleton
final class SqlDeferredRevocations implements DeferredRevocations {
  private final DSLContext sql;
  private final RecordListing listing;

  SqlDeferredRevocations(DSLContext sql, RecordListing listing) {
    this.sql = sql;
    this.listing = listing;
  }

  @Override
  public void add(DeferredRevocation deferred) {
    sql.insertInto(DEFERRED_REVOCATION)
        .set(
            new DeferredRevocationRecord(
                deferred.previous().value(), deferred.reissue().value(), deferred.dueOn(), null))
        .onConflictDoNothing()
        .execute();
    listing.certificateChanged(deferred.previous());
  }

  @Override
  public List<DeferredRevocation> due(LocalDate today, int atMost) {
    return sql.selectFrom(DEFERRED_REVOCATION)
        .where(DEFERRED_REVOCATION.DONE_AT.isNull())
        .and(DEFERRED_REVOCATION.DUE_ON.le(today))
        .orderBy(DEFERRED_REVOCATION.DUE_ON, DEFERRED_REVOCATION.RECORD_ID)
        .limit(atMost)
        .fetch(row ->
            new DeferredRevocation(
                new RecordId(row.getRecordId()), new RecordId(row.getReissue()), row.getDueOn()));
  }

  @Override
  public boolean take(RecordId previous, Instant at) {
    boolean taken =
        sql.update(DEFERRED_REVOCATION)
                .set(DEFERRED_REVOCATION.DONE_AT, at)
                .where(DEFERRED_REVOCATION.RECORD_ID.eq(previous.value()))
                .and(DEFERRED_REVOCATION.DONE_AT.isNull())
                .execute()
            == 1;
    if (taken) {
      listing.certificateChanged(previous);
    }
    return taken;
  }
}
