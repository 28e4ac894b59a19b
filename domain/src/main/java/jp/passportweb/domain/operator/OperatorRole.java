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

  /** Sends mails again, mends their addresses and settles them (MBX-1). */
  public boolean mayMendMails() {
    return this != AUDITOR;
  }

  /** Draws samples of what was issued and looks at them again (SMP-1). */
  public boolean mayInspectSamples() {
    return this == APPROVER || this == ADMINISTRATOR;
  }
}
