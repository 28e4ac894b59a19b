package jp.passportweb.domain.review;

import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;

/** Port: the reviews. Evidence is appended and never changed. */
public interface Reviews {
  /** The review with all its evidence; a fresh one when nothing was done yet. */
  Review of(RecordId record);

  /**
   * Stores examiner and decisions, not the evidence. EV decisions by one person are refused by the
   * database as well (REQUIREMENTS §6.7).
   *
   * @param fourEyes whether examined and approved must be two people
   * @return false when the review changed meanwhile; then nothing is stored
   */
  boolean save(Review review, boolean fourEyes);

  /** Adding a document that is already there changes nothing. */
  void add(RecordId record, ReceivedDocument document);

  /** Takes back a receipt ticked by mistake. */
  void removeDocument(RecordId record, DocumentCode document);

  /** A later check of the same kind stands in place of the earlier. */
  void add(RecordId record, Check check);

  void add(RecordId record, TelephoneConfirmation confirmation);

  void add(RecordId record, Comment comment);
}
