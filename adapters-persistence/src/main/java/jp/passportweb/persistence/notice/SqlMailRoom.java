package jp.passportweb.persistence.notice;

import static jp.passportweb.persistence.jooq.Tables.OUTBOX;
import static jp.passportweb.persistence.jooq.Tables.OUTBOX_FAILURE;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.MailRoom;
import jp.passportweb.domain.notice.RoomMail;
import jp.passportweb.domain.paging.Paging;
import jp.passportweb.persistence.jooq.tables.records.OutboxRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** {@link MailRoom} in the database. */
@Singleton
final class SqlMailRoom implements MailRoom {
  private final DSLContext sql;
  private final InstallationKey key;

  SqlMailRoom(DSLContext sql, InstallationKey key) {
    this.sql = sql;
    this.key = key;
  }

  @Override
  public Page list(Shelf shelf, String text, Instant since, int page, int size) {
    Condition wanted = on(shelf, since).and(holds(text));
    int total = sql.fetchCount(OUTBOX, wanted);
    int last = Paging.pages(total, size);
    int shown = Math.clamp(page, 1, last);
    List<RoomMail> rows =
        sql.selectFrom(OUTBOX)
            .where(wanted)
            .orderBy(OUTBOX.CREATED_AT.desc(), OUTBOX.ORDINAL.desc())
            .limit(size)
            .offset((shown - 1) * size)
            .fetch(OutboxRows::mail);
    return new Page(rows, shown, size, total);
  }

  @Override
  public Map<Shelf, Integer> counts(Instant since) {
    Map<Shelf, Integer> counts = new EnumMap<>(Shelf.class);
    for (Shelf shelf : Shelf.values()) {
      counts.put(shelf, sql.fetchCount(OUTBOX, on(shelf, since)));
    }
    return counts;
  }

  /** What is in trouble is seen until it is not, however long ago it was put. */
  private static Condition on(Shelf shelf, Instant since) {
    Condition troubled = OUTBOX.TROUBLE_SINCE.isNotNull();
    return switch (shelf) {
      case IN_TROUBLE -> troubled;
      case GIVEN_UP -> troubled.and(OUTBOX.GIVEN_UP_AT.isNotNull());
      case TRIED_AGAIN -> troubled.and(OUTBOX.GIVEN_UP_AT.isNull());
      case DELIVERED -> OUTBOX.CREATED_AT.ge(since).and(OUTBOX.DELIVERED_AT.isNotNull());
      case ALL -> OUTBOX.CREATED_AT.ge(since);
    };
  }

  private static Condition holds(String text) {
    return text.isEmpty()
        ? DSL.noCondition()
        : OUTBOX
            .RECIPIENT
            .containsIgnoreCase(text)
            .or(OUTBOX.SUBJECT.containsIgnoreCase(text))
            .or(OUTBOX.ABOUT.containsIgnoreCase(text));
  }

  @Override
  public Optional<RoomMail> find(UUID id) {
    return sql.selectFrom(OUTBOX).where(OUTBOX.ID.eq(id)).fetchOptional(OutboxRows::mail);
  }

  @Override
  public Optional<String> text(UUID id) {
    return sql.select(OUTBOX.TEXT_SEALED)
        .from(OUTBOX)
        .where(OUTBOX.ID.eq(id))
        .fetchOptional(OUTBOX.TEXT_SEALED)
        .map(key::openText);
  }

  @Override
  public List<Failure> failures(UUID id, int atMost) {
    return sql.selectFrom(OUTBOX_FAILURE)
        .where(OUTBOX_FAILURE.MAIL.eq(id))
        .orderBy(OUTBOX_FAILURE.ID.desc())
        .limit(atMost)
        .fetch(row -> new Failure(row.getAt(), row.getAnswer()));
  }

  @Override
  public Optional<RoomMail> latestCopy(UUID id) {
    return sql.selectFrom(OUTBOX)
        .where(OUTBOX.COPY_OF.eq(id))
        .orderBy(OUTBOX.ORDINAL.desc())
        .limit(1)
        .fetchOptional(OutboxRows::mail);
  }

  @Override
  public boolean tryNow(UUID id, Instant at) {
    return sql.update(OUTBOX)
            .set(OUTBOX.NEXT_TRY_AT, at)
            .setNull(OUTBOX.GIVEN_UP_AT)
            .where(unfinished(id).and(OUTBOX.TEXT_SEALED.isNotNull()))
            .execute()
        > 0;
  }

  @Override
  public Optional<UUID> copy(UUID id, EmailAddress to, Instant at) {
    return sql.selectFrom(OUTBOX)
        .where(OUTBOX.ID.eq(id).and(OUTBOX.TEXT_SEALED.isNotNull()))
        .fetchOptional()
        .map(row -> copied(row, to, at));
  }

  private UUID copied(OutboxRecord row, EmailAddress to, Instant at) {
    Mail mail = new Mail(to, row.getSubject(), key.openText(row.getTextSealed()));
    OutboxRecord copy = OutboxRows.fresh(mail, OutboxRows.posting(row), at, key);
    copy.setCopyOf(row.getId());
    sql.executeInsert(copy);
    return copy.getId();
  }

  @Override
  public boolean settle(UUID id, Instant at) {
    return sql.update(OUTBOX)
            .set(OUTBOX.SETTLED_AT, at)
            .setNull(OUTBOX.NEXT_TRY_AT)
            .setNull(OUTBOX.TROUBLE_SINCE)
            .where(unfinished(id))
            .execute()
        > 0;
  }

  /** One that a carrier has in its hands is not touched. */
  private static Condition unfinished(UUID id) {
    return OUTBOX
        .ID
        .eq(id)
        .and(OUTBOX.DELIVERED_AT.isNull())
        .and(OUTBOX.SETTLED_AT.isNull())
        .and(OUTBOX.CLAIMED_BY.isNull());
  }

  @Override
  public int forgetTexts(Instant now, int atMost) {
    List<UUID> due =
        sql.select(OUTBOX.ID)
            .from(OUTBOX)
            .where(OUTBOX.TEXT_UNTIL.lt(now))
            .orderBy(OUTBOX.TEXT_UNTIL)
            .limit(atMost)
            .fetch(OUTBOX.ID);
    return due.isEmpty()
        ? 0
        : sql.update(OUTBOX)
            .setNull(OUTBOX.TEXT_SEALED)
            .setNull(OUTBOX.TEXT_UNTIL)
            .setNull(OUTBOX.NEXT_TRY_AT)
            .where(OUTBOX.ID.in(due))
            .execute();
  }
}
