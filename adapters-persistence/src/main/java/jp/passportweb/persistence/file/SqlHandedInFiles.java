package jp.passportweb.persistence.file;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.EVIDENCE;
import static jp.passportweb.persistence.jooq.Tables.HANDED_IN_FILE;
import static jp.passportweb.persistence.jooq.Tables.HANDED_IN_FILE_PART;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.secret.Envelope;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.file.FileId;
import jp.passportweb.domain.file.HandedInFile;
import jp.passportweb.domain.file.HandedInFiles;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** {@link HandedInFiles} in the database: it never sees what is in them. */
@Singleton
final class SqlHandedInFiles implements HandedInFiles {
  private static final int PART = 512 * 1024;

  private final DSLContext sql;
  private final Envelope envelope;

  SqlHandedInFiles(DSLContext sql, InstallationKey key) {
    this.sql = sql;
    this.envelope = new Envelope(key, "handed-in-file");
  }

  @Override
  public Held held(RecordId record, AccountId account) {
    sql.select(APPLICATION_RECORD.ID)
        .from(APPLICATION_RECORD)
        .where(APPLICATION_RECORD.ID.eq(record.value()))
        .forUpdate()
        .fetch();
    Condition ofRecord = HANDED_IN_FILE.RECORD_ID.eq(record.value());
    Record sums =
        Objects.requireNonNull(
            sql.select(
                    DSL.count(DSL.when(ofRecord, 1)),
                    DSL.coalesce(DSL.sum(DSL.when(ofRecord, HANDED_IN_FILE.BYTES)), DSL.inline(0)),
                    DSL.coalesce(DSL.sum(HANDED_IN_FILE.BYTES), DSL.inline(0)))
                .from(HANDED_IN_FILE)
                .where(HANDED_IN_FILE.ACCOUNT_ID.eq(account.value()))
                .and(HANDED_IN_FILE.DROPPED_AT.isNull())
                .fetchOne());
    return new Held(sums.get(0, Integer.class), sums.get(1, Long.class), sums.get(2, Long.class));
  }

  @Override
  public void add(HandedInFile file, byte[] content) {
    Envelope.Sealed sealed = envelope.seal(content, owner(file));
    sql.executeInsert(FileRow.of(file, sealed.key()));
    byte[] whole = sealed.content();
    for (int part = 0; part * PART < whole.length; part++) {
      sql.insertInto(HANDED_IN_FILE_PART)
          .set(HANDED_IN_FILE_PART.FILE_ID, file.id().value())
          .set(HANDED_IN_FILE_PART.PART, part)
          .set(
              HANDED_IN_FILE_PART.SEALED,
              Arrays.copyOfRange(whole, part * PART, Math.min(whole.length, (part + 1) * PART)))
          .execute();
    }
  }

  @Override
  public Optional<HandedInFile> byId(FileId id) {
    return sql.selectFrom(HANDED_IN_FILE)
        .where(HANDED_IN_FILE.ID.eq(id.value()))
        .fetchOptional()
        .map(FileRow::file);
  }

  @Override
  public Optional<byte[]> content(FileId id) {
    return sql.selectFrom(HANDED_IN_FILE)
        .where(HANDED_IN_FILE.ID.eq(id.value()))
        .and(HANDED_IN_FILE.DROPPED_AT.isNull())
        .fetchOptional()
        .map(row ->
            envelope.open(
                new Envelope.Sealed(row.get(HANDED_IN_FILE.KEY_SEALED), parts(id)),
                owner(FileRow.file(row))));
  }

  private byte[] parts(FileId id) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    sql.select(HANDED_IN_FILE_PART.SEALED)
        .from(HANDED_IN_FILE_PART)
        .where(HANDED_IN_FILE_PART.FILE_ID.eq(id.value()))
        .orderBy(HANDED_IN_FILE_PART.PART)
        .fetch(HANDED_IN_FILE_PART.SEALED)
        .forEach(whole::writeBytes);
    return whole.toByteArray();
  }

  /** What a content belongs to. */
  private static String owner(HandedInFile file) {
    return file.id().value() + " " + file.record().value() + " " + file.hash().hex();
  }

  @Override
  public List<HandedInFile> drop(Instant endedBefore, Instant now, int most) {
    List<HandedInFile> dropped =
        sql.select(HANDED_IN_FILE.fields())
            .from(HANDED_IN_FILE)
            .join(APPLICATION_RECORD)
            .on(APPLICATION_RECORD.ID.eq(HANDED_IN_FILE.RECORD_ID))
            .where(HANDED_IN_FILE.DROPPED_AT.isNull())
            .and(
                APPLICATION_RECORD.STATUS.in(
                    RecordStatus.REFUSED.name(), RecordStatus.CANCELLED.name()))
            .and(APPLICATION_RECORD.CHANGED_AT.lt(endedBefore))
            .and(
                DSL.notExists(
                    DSL.selectOne()
                        .from(EVIDENCE)
                        .where(EVIDENCE.RECORDED_FOR.eq(HANDED_IN_FILE.RECORD_ID))
                        .and(EVIDENCE.FILES.contains(HANDED_IN_FILE.SHA256))))
            .orderBy(HANDED_IN_FILE.ORDINAL)
            .limit(most)
            .fetch(FileRow::file);
    List<UUID> ids = dropped.stream().map(file -> file.id().value()).toList();
    sql.deleteFrom(HANDED_IN_FILE_PART).where(HANDED_IN_FILE_PART.FILE_ID.in(ids)).execute();
    sql.update(HANDED_IN_FILE)
        .set(HANDED_IN_FILE.DROPPED_AT, now)
        .where(HANDED_IN_FILE.ID.in(ids))
        .execute();
    return dropped;
  }
}
