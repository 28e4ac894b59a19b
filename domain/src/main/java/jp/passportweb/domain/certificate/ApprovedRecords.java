package jp.passportweb.domain.certificate;

import jp.passportweb.domain.applicationrecord.RecordId;

/** Port: what this node is to issue as soon as it can. */
public interface ApprovedRecords {
  /**
   * Has a record's certificate issued beside whatever goes on, and returns at once. What fails, or
   * does not find room, is tried again later with all that waits.
   */
  void add(RecordId record);
}
