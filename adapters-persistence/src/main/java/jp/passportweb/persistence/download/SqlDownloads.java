package jp.passportweb.persistence.download;

import static jp.passportweb.persistence.jooq.Tables.CERTIFICATE_DOWNLOAD;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.download.Downloads;
import jp.passportweb.persistence.search.RecordListing;
import org.jooq.DSLContext;

/** {@link Downloads} in the database. */
@Singleton
final class SqlDownloads implements Downloads {
  private final DSLContext sql;
  private final RecordListing listing;

  SqlDownloads(DSLContext sql, RecordListing listing) {
    this.sql = sql;
    this.listing = listing;
  }

  @Override
  public void recorded(RecordId record, Instant at) {
    int added =
        sql.insertInto(CERTIFICATE_DOWNLOAD)
            .set(CERTIFICATE_DOWNLOAD.RECORD_ID, record.value())
            .set(CERTIFICATE_DOWNLOAD.FIRST_AT, at)
            .onConflictDoNothing()
            .execute();
    if (added == 1) {
      listing.downloaded(record, at);
    }
  }

  @Override
  public Optional<Instant> firstOf(RecordId record) {
    return sql.select(CERTIFICATE_DOWNLOAD.FIRST_AT)
        .from(CERTIFICATE_DOWNLOAD)
        .where(CERTIFICATE_DOWNLOAD.RECORD_ID.eq(record.value()))
        .fetchOptional(CERTIFICATE_DOWNLOAD.FIRST_AT);
  }
}
