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

  /** Reads the whole trail, verifies it and takes proofs out (AUD-2). */
  public boolean mayReadTrail() {
    return this == AUDITOR || this == ADMINISTRATOR || this == APPROVER;
  }
}
