package jp.passportweb.domain.recordstate;

/** What keeps an open record from going on. */
public enum Waiting {
  /** It goes its way. */
  FOR_NOTHING,
  /** LST-3: documents are to be handed in. */
  FOR_DOCUMENTS,
  /** LINT-1: another CSR is to be handed in. */
  FOR_SIGNING_REQUEST,
  /** LINT-1: the office looks again at what stopped the issuance. */
  FOR_THE_OFFICE
}
