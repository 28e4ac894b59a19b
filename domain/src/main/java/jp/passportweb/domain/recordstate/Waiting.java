package jp.passportweb.domain.recordstate;

import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.Stop;
import jp.passportweb.domain.review.Turn;

/** What keeps an open record from going on. */
public enum Waiting {
  /** It goes its way. */
  FOR_NOTHING,
  /** LST-3: documents are to be handed in. */
  FOR_DOCUMENTS,
  /** LINT-1: another CSR is to be handed in. */
  FOR_SIGNING_REQUEST,
  /** CNV-2: a question of the office is to be answered. */
  FOR_ANSWER,
  /** LINT-1: a name is to be proven, or its CAA records to be mended, before it is issued. */
  FOR_NAMES,
  /** LINT-1: the office looks again at what stopped the issuance. */
  FOR_THE_OFFICE;

  /**
   * What comes first of all that keeps a record from going on.
   *
   * @param takesSigningRequest whether another CSR can be handed in
   * @param documents whether required ones have not come in
   * @param names whether one is unproven, or its CAA records let others issue
   */
  public static Waiting of(
      Review review, boolean takesSigningRequest, boolean documents, boolean names) {
    if (takesSigningRequest) {
      return FOR_SIGNING_REQUEST;
    }
    if (review.turn() == Turn.APPLICANT) {
      return FOR_ANSWER;
    }
    if (documents) {
      return FOR_DOCUMENTS;
    }
    if (review.stop() == null) {
      return FOR_NOTHING;
    }
    return names && review.isStoppedFor(Stop.Reason.NAMES) ? FOR_NAMES : FOR_THE_OFFICE;
  }
}
