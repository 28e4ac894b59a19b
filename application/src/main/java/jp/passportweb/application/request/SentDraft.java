package jp.passportweb.application.request;

import jp.passportweb.domain.request.draft.DraftId;

/**
 * 「申込」 as it is sent.
 *
 * @param holder who sends it
 * @param shownVersion of the draft when the confirmation was made that its sender agrees to
 * @param address of the network where it comes from
 * @param confirmedSerial of the certificate that its sender confirmed to revoke (REV-5); empty
 *     where none was
 */
public record SentDraft(
    DraftId draft, String holder, long shownVersion, String address, String confirmedSerial) {
  public SentDraft(DraftId draft, String holder, long shownVersion, String address) {
    this(draft, holder, shownVersion, address, "");
  }
}
