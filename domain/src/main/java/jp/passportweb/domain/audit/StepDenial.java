package jp.passportweb.domain.audit;

/** Why an act was not let through that has no refusals of its own. */
public enum StepDenial implements Denial {
  /** The role does not include it. */
  NOT_YOUR_ROLE,
  /** The certificate is over or revoked, and nothing takes its place (ACC-7). */
  NOTHING_TO_REPLACE,
  /** Nobody judges what they had a part in (SMP-1). */
  TOOK_PART,
  /** What opens something goes to nobody but whom it was for (MBX-1). */
  CONFIDENTIAL;

  @Override
  public String code() {
    return name();
  }

  @Override
  public boolean isByRule() {
    return true;
  }
}
