package jp.passportweb.domain.operator;

/** What staff may do. */
public enum OperatorRole {
  EXAMINER,
  APPROVER,
  ADMINISTRATOR,
  AUDITOR;

  /** Receives documents, telephones, examines, refuses. */
  public boolean mayExamine() {
    return this == EXAMINER || this == APPROVER;
  }

  /** Makes coupons and sees all of them (COU-1). */
  public boolean mayManageCoupons() {
    return this == ADMINISTRATOR;
  }

  /** Approves what was examined. */
  public boolean mayApprove() {
    return this == EXAMINER || this == APPROVER;
  }

  /** Issues and revokes login certificates, which open customers' accounts (LOGIN-1). */
  public boolean mayManageLoginCertificates() {
    return this == APPROVER || this == ADMINISTRATOR;
  }

  /** Reads problem reports, revocations and campaigns. */
  public boolean mayReadRevocations() {
    return this == EXAMINER || this == APPROVER || this == ADMINISTRATOR || this == AUDITOR;
  }

  /** Works on problem reports, has certificates revoked, drives campaigns (PRB-1, MAS-1). */
  public boolean mayRevoke() {
    return this == EXAMINER || this == APPROVER;
  }

  /** Is the second person of a revocation that somebody else wants. */
  public boolean mayConfirmRevocation() {
    return this == EXAMINER || this == APPROVER;
  }
}
