package jp.passportweb.persistence.review;

import static jp.passportweb.persistence.jooq.Tables.REVIEW_CHECK;
import static jp.passportweb.persistence.jooq.Tables.REVIEW_COMMENT;
import static jp.passportweb.persistence.jooq.Tables.REVIEW_DOCUMENT;
import static jp.passportweb.persistence.jooq.Tables.REVIEW_PART;
import static jp.passportweb.persistence.jooq.Tables.TELEPHONE_CONFIRMATION;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Check;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.Evidence;
import jp.passportweb.domain.review.ReceivedDocument;
import jp.passportweb.domain.review.TelephoneConfirmation;
import org.jooq.DSLContext;

/** Reads a record's evidence, each kind in the order of writing. */
final class EvidenceReader {
  private final DSLContext sql;
  private final UUID record;

  EvidenceReader(DSLContext sql, UUID record) {
    this.sql = sql;
    this.record = record;
  }

  Evidence evidence() {
    return new Evidence(documents(), checks(), telephoneConfirmations(), gatherers());
  }

  private Set<OperatorId> gatherers() {
    return Set.copyOf(
        sql.select(REVIEW_PART.OPERATOR_ID)
            .from(REVIEW_PART)
            .where(REVIEW_PART.RECORD_ID.eq(record))
            .and(REVIEW_PART.PART.eq(Parts.GATHERER))
            .fetchSet(row -> new OperatorId(row.value1())));
  }

  private List<ReceivedDocument> documents() {
    return sql.selectFrom(REVIEW_DOCUMENT)
        .where(REVIEW_DOCUMENT.RECORD_ID.eq(record))
        .orderBy(REVIEW_DOCUMENT.ORDINAL)
        .fetch(EvidenceRows::document);
  }

  private List<Check> checks() {
    return sql.selectFrom(REVIEW_CHECK)
        .where(REVIEW_CHECK.RECORD_ID.eq(record))
        .orderBy(REVIEW_CHECK.ORDINAL)
        .fetch(EvidenceRows::check);
  }

  private List<TelephoneConfirmation> telephoneConfirmations() {
    return sql.selectFrom(TELEPHONE_CONFIRMATION)
        .where(TELEPHONE_CONFIRMATION.RECORD_ID.eq(record))
        .orderBy(TELEPHONE_CONFIRMATION.ORDINAL)
        .fetch(EvidenceRows::confirmation);
  }

  List<Comment> comments() {
    return sql.selectFrom(REVIEW_COMMENT)
        .where(REVIEW_COMMENT.RECORD_ID.eq(record))
        .orderBy(REVIEW_COMMENT.ORDINAL)
        .fetch(EvidenceRows::comment);
  }
}
