package jp.passportweb.persistence.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.Decided;
import jp.passportweb.domain.review.Gathered;
import jp.passportweb.domain.review.HandIns;
import jp.passportweb.domain.review.Review;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads a review with all that was gathered, each kind in the order of writing. */
final class ReviewReader {
  private final DSLContext sql;

  ReviewReader(DSLContext sql) {
    this.sql = sql;
  }

  Review of(RecordId record) {
    Map<Piece, List<Record>> pieces =
        sql.fetch(Piece.all(record.value())).sortAsc(Piece.NUMBER).stream()
            .collect(Collectors.groupingBy(row -> Piece.valueOf(row.get(Piece.KIND))));
    Gathered gathered = gathered(record, pieces);
    List<Comment> comments = read(pieces, Piece.COMMENT, EvidenceRows::comment);
    List<Decided> decisions = read(pieces, Piece.DECISION, EvidenceRows::decided);
    return of(pieces, Piece.REVIEW_ITSELF)
        .map(row -> ReviewRow.review(record, row, gathered, comments, decisions))
        .findFirst()
        .orElseGet(() -> ReviewRow.unwritten(record, gathered, comments, decisions));
  }

  private static Gathered gathered(RecordId record, Map<Piece, List<Record>> pieces) {
    return new Gathered(
        read(pieces, Piece.DOCUMENT, EvidenceRows::document),
        read(pieces, Piece.CALL, EvidenceRows::confirmation),
        read(pieces, Piece.EXPLANATION, EvidenceRows::explanation),
        participants(pieces),
        new HandIns(
            read(pieces, Piece.FILE, row -> HandInRows.file(record, row)),
            read(pieces, Piece.ASKED_AGAIN, HandInRows::asked)));
  }

  private static Set<OperatorId> participants(Map<Piece, List<Record>> pieces) {
    return of(pieces, Piece.PART)
        .filter(row -> Parts.GATHERER.equals(row.get(Piece.TEXT.getFirst())))
        .map(row -> new OperatorId(row.get(Piece.BY.getFirst())))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <T> List<T> read(
      Map<Piece, List<Record>> pieces, Piece kind, Function<Record, T> reader) {
    return of(pieces, kind).map(reader).toList();
  }

  private static Stream<Record> of(Map<Piece, List<Record>> pieces, Piece kind) {
    return pieces.getOrDefault(kind, List.of()).stream();
  }
}
