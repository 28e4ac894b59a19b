package jp.passportweb.persistence.account;

import static jp.passportweb.persistence.jooq.Tables.INQUIRY;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.account.Inquiries;
import jp.passportweb.domain.account.Inquiry;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.jooq.tables.records.InquiryRecord;
import org.jooq.DSLContext;

/** {@link Inquiries} in the database. */
@Singleton
final class SqlInquiries implements Inquiries {
  private final DSLContext sql;
  private final InstallationKey key;

  SqlInquiries(DSLContext sql, InstallationKey key) {
    this.sql = sql;
    this.key = key;
  }

  @Override
  public void add(Inquiry inquiry) {
    sql.insertInto(INQUIRY)
        .set(INQUIRY.ID, inquiry.id())
        .set(INQUIRY.KIND, inquiry.kind().name())
        .set(INQUIRY.CLAIM_SEALED, key.sealText(inquiry.claim()))
        .set(INQUIRY.ADDRESS_SEALED, key.sealText(inquiry.address()))
        .set(INQUIRY.ASKED_AT, Micros.of(inquiry.askedAt()))
        .execute();
  }

  @Override
  public int waiting() {
    return sql.fetchCount(INQUIRY);
  }

  @Override
  public List<UUID> oldest(int atMost) {
    return sql.select(INQUIRY.ID)
        .from(INQUIRY)
        .orderBy(INQUIRY.ASKED_AT, INQUIRY.ORDINAL)
        .limit(atMost)
        .fetch(INQUIRY.ID);
  }

  @Override
  public Optional<Inquiry> take(UUID id) {
    Optional<Inquiry> found =
        sql.selectFrom(INQUIRY)
            .where(INQUIRY.ID.eq(id))
            .forUpdate()
            .skipLocked()
            .fetchOptional(this::inquiry);
    found.ifPresent(_ -> sql.deleteFrom(INQUIRY).where(INQUIRY.ID.eq(id)).execute());
    return found;
  }

  @Override
  public int removeAskedBefore(Instant instant) {
    return sql.deleteFrom(INQUIRY).where(INQUIRY.ASKED_AT.lt(Micros.of(instant))).execute();
  }

  private Inquiry inquiry(InquiryRecord row) {
    return new Inquiry(
        row.getId(),
        Inquiry.Kind.valueOf(row.getKind()),
        key.openText(row.getClaimSealed()),
        key.openText(row.getAddressSealed()),
        row.getAskedAt());
  }
}
