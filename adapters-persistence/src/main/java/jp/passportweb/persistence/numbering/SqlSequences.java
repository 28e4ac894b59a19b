package jp.passportweb.persistence.numbering;

import static jp.passportweb.persistence.jooq.Sequences.CONTRACT_NUMBER;
import static jp.passportweb.persistence.jooq.Sequences.RECEIPT_NUMBER;

import jakarta.inject.Singleton;
import jp.passportweb.domain.numbering.Sequences;
import jp.passportweb.domain.numbering.Series;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Sequence;

/** {@link Sequences} of the database; the two databases tell differently how far they have come. */
@Singleton
final class SqlSequences implements Sequences {
  private final DSLContext sql;

  SqlSequences(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public long last(Series series) {
    Sequence<Long> sequence = sequence(series);
    var row =
        sql.dialect().family() == SQLDialect.H2
            ? sql.fetchSingle(
                "select base_value - 1 from information_schema.sequences"
                    + " where sequence_schema = current_schema and sequence_name = ?",
                sequence.getName())
            : sql.fetchSingle(
                "select case when is_called then last_value else last_value - 1 end from {0}",
                sequence);
    return row.get(0, Long.class);
  }

  @Override
  public void continueAfter(Series series, long number) {
    sql.alterSequence(sequence(series)).restartWith(number + 1).execute();
  }

  private static Sequence<Long> sequence(Series series) {
    return switch (series) {
      case CONTRACT_CODE -> CONTRACT_NUMBER;
      case RECEIPT_NUMBER -> RECEIPT_NUMBER;
    };
  }
}
