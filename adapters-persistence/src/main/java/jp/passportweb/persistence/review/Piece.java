package jp.passportweb.persistence.review;

import static jp.passportweb.persistence.jooq.Tables.DOCUMENT_ASKED_AGAIN;
import static jp.passportweb.persistence.jooq.Tables.HANDED_IN_FILE;
import static jp.passportweb.persistence.jooq.Tables.REVIEW;
import static jp.passportweb.persistence.jooq.Tables.REVIEW_COMMENT;
import static jp.passportweb.persistence.jooq.Tables.REVIEW_DECISION;
import static jp.passportweb.persistence.jooq.Tables.REVIEW_DOCUMENT;
import static jp.passportweb.persistence.jooq.Tables.REVIEW_EXPLANATION;
import static jp.passportweb.persistence.jooq.Tables.REVIEW_PART;
import static jp.passportweb.persistence.jooq.Tables.TELEPHONE_CONFIRMATION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What a review consists of. The rows of its tables are laid out alike, the rest of each filled
 * with nulls, so that one query brings all of them.
 */
@SuppressWarnings("ImmutableEnumChecker") // fields of jOOQ do not change, though they do not say so
enum Piece {
  /** The row of the review itself; its version stands where others are numbered. */
  REVIEW_ITSELF(
      REVIEW.RECORD_ID,
      REVIEW.VERSION,
      List.of(REVIEW.STOPPED_FOR),
      List.of(REVIEW.EXAMINER, REVIEW.EXAMINED_BY, REVIEW.APPROVED_BY),
      List.of(REVIEW.STOPPED_AT, REVIEW.EXAMINED_AT, REVIEW.APPROVED_AT)),
  PART(
      REVIEW_PART.RECORD_ID,
      DSL.inline(0L),
      List.of(REVIEW_PART.PART),
      List.of(REVIEW_PART.OPERATOR_ID),
      List.of()),
  DOCUMENT(
      REVIEW_DOCUMENT.RECORD_ID,
      REVIEW_DOCUMENT.ORDINAL,
      List.of(REVIEW_DOCUMENT.CODE),
      List.of(REVIEW_DOCUMENT.RECEIVED_BY, REVIEW_DOCUMENT.TAKEN_BACK_BY),
      List.of(REVIEW_DOCUMENT.RECEIVED_AT, REVIEW_DOCUMENT.TAKEN_BACK_AT)),
  FILE(
      HANDED_IN_FILE.RECORD_ID,
      HANDED_IN_FILE.ORDINAL,
      List.of(
          HANDED_IN_FILE.DOCUMENT,
          HANDED_IN_FILE.NAME,
          HANDED_IN_FILE.KIND,
          HANDED_IN_FILE.SHA256,
          HANDED_IN_FILE.BYTES.cast(SQLDataType.VARCHAR)),
      List.of(HANDED_IN_FILE.ID, HANDED_IN_FILE.ACCOUNT_ID, HANDED_IN_FILE.ATTACHED_BY),
      List.of(HANDED_IN_FILE.HANDED_IN_AT, HANDED_IN_FILE.DROPPED_AT)),
  ASKED_AGAIN(
      DOCUMENT_ASKED_AGAIN.RECORD_ID,
      DOCUMENT_ASKED_AGAIN.ORDINAL,
      List.of(
          DOCUMENT_ASKED_AGAIN.DOCUMENT, DOCUMENT_ASKED_AGAIN.REASON, DOCUMENT_ASKED_AGAIN.BODY),
      List.of(DOCUMENT_ASKED_AGAIN.ASKED_BY),
      List.of(DOCUMENT_ASKED_AGAIN.ASKED_AT)),
  EXPLANATION(
      REVIEW_EXPLANATION.RECORD_ID,
      REVIEW_EXPLANATION.ORDINAL,
      List.of(REVIEW_EXPLANATION.DIFFERENCE, REVIEW_EXPLANATION.BODY),
      List.of(REVIEW_EXPLANATION.WRITTEN_BY),
      List.of(REVIEW_EXPLANATION.WRITTEN_AT)),
  DECISION(
      REVIEW_DECISION.RECORD_ID,
      REVIEW_DECISION.ORDINAL,
      List.of(
          REVIEW_DECISION.KIND,
          REVIEW_DECISION.REASON,
          REVIEW_DECISION.CHECKED,
          REVIEW_DECISION.GROUND),
      List.of(REVIEW_DECISION.DECIDED_BY),
      List.of(REVIEW_DECISION.DECIDED_AT)),
  CALL(
      TELEPHONE_CONFIRMATION.RECORD_ID,
      TELEPHONE_CONFIRMATION.ORDINAL,
      List.of(
          TELEPHONE_CONFIRMATION.CALLED_NUMBER,
          TELEPHONE_CONFIRMATION.SPOKE_WITH,
          TELEPHONE_CONFIRMATION.ASKED,
          TELEPHONE_CONFIRMATION.OUTCOME),
      List.of(TELEPHONE_CONFIRMATION.RECORDED_BY, TELEPHONE_CONFIRMATION.NUMBER_EVIDENCE),
      List.of(
          TELEPHONE_CONFIRMATION.CALLED_AT,
          TELEPHONE_CONFIRMATION.RECORDED_AT,
          TELEPHONE_CONFIRMATION.CALL_BACK_AT)),
  COMMENT(
      REVIEW_COMMENT.RECORD_ID,
      REVIEW_COMMENT.ORDINAL,
      List.of(REVIEW_COMMENT.BODY, REVIEW_COMMENT.KIND),
      List.of(REVIEW_COMMENT.WRITTEN_BY),
      List.of(REVIEW_COMMENT.WRITTEN_AT));

  static final Field<String> KIND = DSL.field(DSL.name("kind"), SQLDataType.VARCHAR);
  static final Field<Long> NUMBER = DSL.field(DSL.name("number"), SQLDataType.BIGINT);
  static final List<Field<String>> TEXT = named("text", 5, SQLDataType.VARCHAR);
  static final List<Field<UUID>> BY = named("by", 3, SQLDataType.UUID);
  static final List<Field<Instant>> AT = named("at", 3, REVIEW.EXAMINED_AT.getDataType());

  private final TableField<?, UUID> record;
  private final Field<Long> number;
  private final List<Field<String>> texts;
  private final List<Field<UUID>> by;
  private final List<Field<Instant>> at;

  Piece(
      TableField<?, UUID> record,
      Field<Long> number,
      List<Field<String>> texts,
      List<Field<UUID>> by,
      List<Field<Instant>> at) {
    this.record = record;
    this.number = number;
    this.texts = texts;
    this.by = by;
    this.at = at;
  }

  /** All pieces of a record's review, in no order. */
  static Select<Record> all(UUID record) {
    return Stream.of(values())
        .map(piece -> piece.of(record))
        .reduce(Select::unionAll)
        .orElseThrow();
  }

  private Select<Record> of(UUID whose) {
    List<Field<?>> columns = new ArrayList<>();
    columns.add(DSL.inline(name(), SQLDataType.VARCHAR).as(KIND));
    columns.add(number.as(NUMBER));
    lay(texts, TEXT, columns);
    lay(by, BY, columns);
    lay(at, AT, columns);
    return DSL.select(columns).from(record.getTable()).where(record.eq(whose));
  }

  private static <T> void lay(List<Field<T>> given, List<Field<T>> names, List<Field<?>> columns) {
    for (int i = 0; i < names.size(); i++) {
      Field<T> name = names.get(i);
      columns.add((i < given.size() ? given.get(i) : DSL.castNull(name)).as(name));
    }
  }

  private static <T> List<Field<T>> named(String name, int many, DataType<T> type) {
    return IntStream.range(0, many).mapToObj(i -> DSL.field(DSL.name(name + i), type)).toList();
  }
}
