package jp.passportweb.domain.review;

import java.util.List;
import java.util.Set;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.operator.OperatorId;

/** Port: the reviews. Evidence is appended and never changed. */
public interface Reviews {
  /** The review with all its evidence; a fresh one when nothing was done yet. */
  Review of(RecordId record);

  /**
   * Stores examiner, decisions and stop, not the evidence. Whoever ever gathered evidence for the
   * record, or found it good, does not approve it where four eyes are asked for: the database
   * refuses it as well (REQUIREMENTS §6.7).
   *
   * @param fourEyes whether two people are asked for
   * @param collectors who collected the evidence that a decision rests on, noted with it
   * @return false when the review changed meanwhile; then nothing is stored
   */
  boolean save(Review review, boolean fourEyes, Set<OperatorId> collectors);

  /** As above, where nothing is decided. */
  default boolean save(Review review, boolean fourEyes) {
    return save(review, fourEyes, Set.of());
  }

  /** Those of some records that are stopped for this reason, in their order. */
  List<RecordId> stoppedAmong(List<RecordId> records, Stop.Reason reason);

  /** Notes who collected the evidence that this record uses. */
  void took(RecordId record, Set<OperatorId> part);

  void add(RecordId record, ReceivedDocument document);

  /** Takes back receipts ticked by mistake; they are kept, and count no more. */
  void takeBack(RecordId record, DocumentCode document, Decision decision);

  /** Asks for a document again; the files of before are kept (FIL-6). */
  void add(RecordId record, AskedAgain asked);

  /** A later sentence on the same difference counts in place of the earlier, which is kept. */
  void add(RecordId record, Explanation explanation);

  void add(RecordId record, Decided decided);

  void add(RecordId record, TelephoneConfirmation confirmation);

  void add(RecordId record, Comment comment);
}
