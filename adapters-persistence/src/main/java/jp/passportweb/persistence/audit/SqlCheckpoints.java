package jp.passportweb.persistence.audit;

import static jp.passportweb.persistence.jooq.Tables.TRAIL_CHECKPOINT;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.audit.Checkpoints;
import jp.passportweb.domain.audit.SignedCheckpoint;
import jp.passportweb.domain.note.SignedNote;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.jooq.tables.records.TrailCheckpointRecord;
import org.jooq.DSLContext;

/** {@link Checkpoints} in the database, a row for each quarter of an hour that has one. */
@Singleton
final class SqlCheckpoints implements Checkpoints {
  private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

  private final DSLContext sql;

  SqlCheckpoints(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public void store(SignedCheckpoint checkpoint) {
    long second = checkpoint.at().getEpochSecond();
    TrailCheckpointRecord row = new TrailCheckpointRecord();
    row.setQuarter(Instant.ofEpochSecond(second - Math.floorMod(second, QUARTER)));
    row.setTreeSize(checkpoint.size());
    row.setNote(checkpoint.note().whole());
    row.setSignedAt(Micros.of(checkpoint.at()));
    if (sql.update(TRAIL_CHECKPOINT)
            .set(row)
            .where(TRAIL_CHECKPOINT.QUARTER.eq(row.getQuarter()))
            .execute()
        == 0) {
      sql.insertInto(TRAIL_CHECKPOINT).set(row).execute();
    }
  }

  @Override
  public Optional<SignedCheckpoint> newest() {
    return upTo(Long.MAX_VALUE);
  }

  @Override
  public Optional<SignedCheckpoint> upTo(long size) {
    return sql.selectFrom(TRAIL_CHECKPOINT)
        .where(TRAIL_CHECKPOINT.TREE_SIZE.le(size))
        .orderBy(TRAIL_CHECKPOINT.TREE_SIZE.desc())
        .limit(1)
        .fetchOptional(SqlCheckpoints::checkpoint);
  }

  @Override
  public List<SignedCheckpoint> between(long over, long upTo) {
    return sql.selectFrom(TRAIL_CHECKPOINT)
        .where(TRAIL_CHECKPOINT.TREE_SIZE.gt(over))
        .and(TRAIL_CHECKPOINT.TREE_SIZE.le(upTo))
        .orderBy(TRAIL_CHECKPOINT.TREE_SIZE)
        .fetch(SqlCheckpoints::checkpoint);
  }

  private static SignedCheckpoint checkpoint(TrailCheckpointRecord row) {
    return new SignedCheckpoint(
        row.getTreeSize(), new SignedNote(row.getNote()), row.getSignedAt());
  }
}
