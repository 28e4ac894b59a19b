package jp.passportweb.persistence.notice;

import static jp.passportweb.persistence.jooq.Tables.OUTBOX;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.Outbox;
import jp.passportweb.domain.notice.OutboxEntry;
import jp.passportweb.persistence.jooq.tables.records.OutboxRecord;
import org.jooq.DSLContext;

/**
 * {@link Outbox} in the database. Nodes pass over the mails that another is just taking; on H2,
 * over everything that is due, since it locks what it sorts.
 */
@Singleton
final class SqlOutbox implements Outbox {
  private final DSLContext sql;
  private final InstallationKey key;

  SqlOutbox(DSLContext sql, InstallationKey key) {
    this.sql = sql;
    this.key = key;
  }

  @Override
  public void put(Mail mail, Instant at) {
    OutboxRecord row = new OutboxRecord();
    row.setId(UUID.randomUUID());
    row.setRecipient(mail.to().text());
    row.setSubject(mail.subject());
    row.setTextSealed(key.sealText(mail.text()));
    row.setCreatedAt(at);
    row.setNextTryAt(at);
    row.setAttempts(0);
    sql.executeInsert(row);
  }

  @Override
  public List<OutboxEntry> claimDue(Instant now, int atMost, Duration lease) {
    List<OutboxEntry> due =
        sql.selectFrom(OUTBOX)
            .where(OUTBOX.DELIVERED_AT.isNull().and(OUTBOX.NEXT_TRY_AT.le(now)))
            .orderBy(OUTBOX.CREATED_AT, OUTBOX.ORDINAL)
            .limit(atMost)
            .forUpdate()
            .skipLocked()
            .fetch(this::entry);
    sql.update(OUTBOX)
        .set(OUTBOX.NEXT_TRY_AT, now.plus(lease))
        .where(OUTBOX.ID.in(due.stream().map(OutboxEntry::id).toList()))
        .execute();
    return due;
  }

  @Override
  public void delivered(UUID id, Instant at) {
    sql.update(OUTBOX)
        .set(OUTBOX.DELIVERED_AT, at)
        .setNull(OUTBOX.TEXT_SEALED)
        .where(OUTBOX.ID.eq(id).and(OUTBOX.DELIVERED_AT.isNull()))
        .execute();
  }

  @Override
  public void failed(UUID id, String reason, Instant nextTryAt) {
    sql.update(OUTBOX)
        .set(OUTBOX.ATTEMPTS, OUTBOX.ATTEMPTS.plus(1))
        .set(OUTBOX.LAST_FAILURE, reason)
        .set(OUTBOX.NEXT_TRY_AT, nextTryAt)
        .where(OUTBOX.ID.eq(id).and(OUTBOX.DELIVERED_AT.isNull()))
        .execute();
  }

  private OutboxEntry entry(OutboxRecord row) {
    Mail mail =
        new Mail(
            new EmailAddress(row.getRecipient()),
            row.getSubject(),
            key.openText(row.getTextSealed()));
    return new OutboxEntry(row.getId(), mail, row.getCreatedAt(), row.getAttempts());
  }
}
