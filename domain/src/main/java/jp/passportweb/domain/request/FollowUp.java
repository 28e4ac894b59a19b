package jp.passportweb.domain.request;

import jp.passportweb.domain.applicationrecord.ReceiptNumber;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;

/**
 * A request that followed from a record of the same contract.
 *
 * @param base the record that it was made from
 * @param compromise whether it is a 失効 that reports a compromised key
 */
public record FollowUp(
    RequestType type,
    RecordId base,
    ReceiptNumber receipt,
    RecordStatus status,
    boolean compromise) {

  /** Whether it stands: it is open or done, and was neither refused nor cancelled. */
  public boolean stands() {
    return status != RecordStatus.REFUSED && status != RecordStatus.CANCELLED;
  }
}
