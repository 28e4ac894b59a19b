package jp.passportweb.domain.evidence;

/** What a piece of evidence proves. */
public enum Fact {
  APPLICATION_CONTENT,
  LEGAL_EXISTENCE,
  /** Who a person is that trades under a name of their own (BR 3.2.3). */
  PERSONAL_IDENTITY,
  PHYSICAL_ADDRESS,
  /** Under which number the organisation is reached, by somebody else's word than its own. */
  TELEPHONE_NUMBER,
  OPERATION,
  SIGNING_AUTHORITY,
  /** That the request was signed by whom it names. */
  SIGNATURE,
  /** That the approver of the organisation approved the request. */
  APPROVAL,
  DENIED_LISTS,
  HIGH_RISK,
  /** As examiners once noted it in their words. It proves nothing any longer (DCV-2). */
  DOMAIN_CONTROL
}
