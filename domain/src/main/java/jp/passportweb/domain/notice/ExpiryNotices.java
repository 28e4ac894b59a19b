package jp.passportweb.domain.notice;

import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.NoticeSchedule;
import jp.passportweb.domain.contract.ContractCode;

/**
 * Port: the days of the schedule that were seen to, record by record (NOT-1). One that was seen to
 * is so for every contact, because their mails commit together with it.
 */
public interface ExpiryNotices {
  /**
   * Completed records with a certificate for which it is this day's turn, and which were not seen
   * to.
   */
  List<RecordId> toSee(ExpiryNotice.Kind kind, NoticeSchedule.Turn turn, int atMost);

  /**
   * Marks a record's day as seen to. Of several nodes that do so at once, the others wait for the
   * first.
   *
   * @return false when it was before
   */
  boolean take(RecordId record, ExpiryNotice.Kind kind, int days, Instant at);

  /** AUT-1: a contract renewed itself, so that its next end is told of anew. */
  void renewed(ContractCode contract);
}
