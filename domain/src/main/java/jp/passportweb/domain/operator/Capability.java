package jp.passportweb.domain.operator;

/** One thing that staff may do in the office; a role is a set of them (OPR-1). */
public enum Capability {
  /** Reads the queue, records and what lies beside them. */
  READ_CASES,

  /** Receives documents, telephones, examines, refuses. */
  EXAMINE,

  /** Approves what was examined. */
  APPROVE,

  /** Sends mails again, mends their addresses and settles them (MBX-1). */
  MEND_MAILS,

  /** Proposes what is to be mended of accounts and contracts, with its reason (ACC-5, ACC-6). */
  MEND_ACCOUNTS,

  /** Confirms what somebody else proposes to mend of accounts and contracts. */
  CONFIRM_MENDING,

  /** Draws samples of what was issued and looks at them again (SMP-1). */
  INSPECT_SAMPLES,

  /** Issues and revokes login certificates, which open customers' accounts (LOGIN-1). */
  MANAGE_LOGIN_CERTIFICATES,

  /** Makes and mends what no case is decided by: coupons and resellers (COU-1). */
  MANAGE_DATA,

  /** Invites, changes and suspends staff, and signs off the account review. */
  MANAGE_PEOPLE,

  /** Reads what administrators make, and the staff. */
  INSPECT,

  /** Reads the whole trail, verifies it and takes proofs out (AUD-2). */
  READ_TRAIL,

  /** Changes the own password, second factors and sessions. */
  OWN_ACCESS
}
