package jp.passportweb.persistence.notice;

import static jp.passportweb.persistence.jooq.Tables.OUTBOX;
import static jp.passportweb.persistence.jooq.Tables.OUTBOX_FAILURE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.when;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Carrier;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.Outbox;
import jp.passportweb.domain.notice.OutboxEntry;
import jp.passportweb.domain.notice.OutboxStanding;
import jp.passportweb.domain.notice.Urgency;
import jp.passportweb.persistence.jooq.tables.records.OutboxRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.UpdateSetMoreStep;

/**
 * {@link Outbox} in the database. Nodes pass over the mails that another is just taking; on H2,
 * over everything that is due, since it locks what it sorts.
 */
@Singleton
final class SqlOutbox implements Outbox {
  /** What other nodes may be about to take at the same time. */
  private static final int TAKEN_BY_OTHERS = 64;

  /** PostgreSQL takes 65,535 values in one statement. */
  private static final int PUT_AT_A_TIME = 1_000;

  private final DSLContext sql;
  private final InstallationKey key;

  SqlOutbox(DSLContext sql, InstallationKey key) {
    this.sql = sql;
    this.key = key;
  }

  @Override
  public void put(List<Outgoing> mails, Instant at) {
    mails.stream()
        .map(one -> OutboxRows.fresh(one.mail(), one.posting(), at, key))
        .gather(Gatherers.windowFixed(PUT_AT_A_TIME))
        .forEach(rows -> sql.insertInto(OUTBOX).set(rows).execute());
  }

  @Override
  public List<OutboxEntry> claimDue(Carrier carrier, Instant now, int atMost, Instant until) {
    List<OutboxEntry> taken = new ArrayList<>();
    for (Urgency urgency : Urgency.values()) {
      if (taken.size() < atMost) {
        taken.addAll(due(urgency, now, atMost - taken.size()));
      }
    }
    if (!taken.isEmpty()) {
      sql.update(OUTBOX)
          .set(OUTBOX.NEXT_TRY_AT, until)
          .set(OUTBOX.CLAIMED_BY, carrier.id())
          .where(OUTBOX.ID.in(taken.stream().map(OutboxEntry::id).toList()))
          .execute();
    }
    return List.copyOf(taken);
  }

  /** Of the first ones by index; H2 would lock, and so read, whatever it sorts. */
  private List<OutboxEntry> due(Urgency urgency, Instant now, int atMost) {
    Condition due = OUTBOX.URGENCY.eq(urgency.name()).and(OUTBOX.NEXT_TRY_AT.le(now));
    List<UUID> first =
        sql.select(OUTBOX.ID)
            .from(OUTBOX)
            .where(due)
            .orderBy(OUTBOX.URGENCY, OUTBOX.NEXT_TRY_AT, OUTBOX.ORDINAL)
            .limit(atMost + TAKEN_BY_OTHERS)
            .fetch(OUTBOX.ID);
    return first.isEmpty() ? List.of() : taken(due.and(OUTBOX.ID.in(first)), atMost);
  }

  private List<OutboxEntry> taken(Condition due, int atMost) {
    return sql.selectFrom(OUTBOX)
        .where(due)
        .orderBy(OUTBOX.NEXT_TRY_AT, OUTBOX.ORDINAL)
        .limit(atMost)
        .forUpdate()
        .skipLocked()
        .fetch(this::entry);
  }

  @Override
  public void renewClaims(Carrier carrier, List<UUID> ids, Instant until) {
    sql.update(OUTBOX)
        .set(OUTBOX.NEXT_TRY_AT, until)
        .where(OUTBOX.ID.in(ids).and(OUTBOX.CLAIMED_BY.eq(carrier.id())))
        .execute();
  }

  @Override
  public void giveBack(Carrier carrier, Instant now) {
    sql.update(OUTBOX)
        .set(OUTBOX.NEXT_TRY_AT, now)
        .setNull(OUTBOX.CLAIMED_BY)
        .where(OUTBOX.CLAIMED_BY.eq(carrier.id()))
        .execute();
  }

  @Override
  public void delivered(List<UUID> ids, Instant at) {
    sql.update(OUTBOX)
        .set(OUTBOX.DELIVERED_AT, at)
        .set(
            OUTBOX.TEXT_SEALED,
            when(OUTBOX.CONFIDENTIAL, inline(null, OUTBOX.TEXT_SEALED))
                .otherwise(OUTBOX.TEXT_SEALED))
        .set(
            OUTBOX.TEXT_UNTIL,
            when(OUTBOX.CONFIDENTIAL, inline(null, OUTBOX.TEXT_UNTIL)).otherwise(OUTBOX.TEXT_UNTIL))
        .setNull(OUTBOX.TROUBLE_SINCE)
        .setNull(OUTBOX.NEXT_TRY_AT)
        .setNull(OUTBOX.CLAIMED_BY)
        .setNull(OUTBOX.GIVEN_UP_AT)
        .where(OUTBOX.ID.in(ids).and(OUTBOX.DELIVERED_AT.isNull()))
        .execute();
  }

  @Override
  public void failed(Carrier carrier, UUID id, String reason, Instant at, Instant nextTryAt) {
    int taken =
        untaken(reason, at)
            .set(OUTBOX.NEXT_TRY_AT, nextTryAt)
            .where(OUTBOX.ID.eq(id).and(OUTBOX.CLAIMED_BY.eq(carrier.id())))
            .execute();
    keep(taken, id, reason, at);
  }

  @Override
  public void givenUp(Carrier carrier, UUID id, String reason, Instant at) {
    int taken =
        untaken(reason, at)
            .setNull(OUTBOX.NEXT_TRY_AT)
            .set(OUTBOX.GIVEN_UP_AT, at)
            .where(OUTBOX.ID.eq(id).and(OUTBOX.CLAIMED_BY.eq(carrier.id())))
            .execute();
    keep(taken, id, reason, at);
  }

  private UpdateSetMoreStep<OutboxRecord> untaken(String reason, Instant at) {
    return sql.update(OUTBOX)
        .set(OUTBOX.ATTEMPTS, OUTBOX.ATTEMPTS.plus(1))
        .set(OUTBOX.LAST_FAILURE, reason)
        .set(OUTBOX.TROUBLE_SINCE, coalesce(OUTBOX.TROUBLE_SINCE, at))
        .setNull(OUTBOX.CLAIMED_BY);
  }

  private void keep(int taken, UUID id, String reason, Instant at) {
    if (taken > 0) {
      sql.insertInto(OUTBOX_FAILURE)
          .set(OUTBOX_FAILURE.MAIL, id)
          .set(OUTBOX_FAILURE.AT, at)
          .set(OUTBOX_FAILURE.ANSWER, reason)
          .execute();
    }
  }

  @Override
  public OutboxStanding standing(Instant from) {
    Record2<Integer, Instant> trouble =
        sql.select(count(), min(OUTBOX.CREATED_AT))
            .from(OUTBOX)
            .where(OUTBOX.TROUBLE_SINCE.isNotNull().and(OUTBOX.NEXT_TRY_AT.isNotNull()))
            .fetchSingle();
    return new OutboxStanding(
        trouble.value1(),
        Optional.ofNullable(trouble.value2()),
        sql.fetchCount(OUTBOX, OUTBOX.GIVEN_UP_AT.ge(from)));
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
