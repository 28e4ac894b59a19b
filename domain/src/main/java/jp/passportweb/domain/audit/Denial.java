package jp.passportweb.domain.audit;

/** Why an act of staff was not let through: each kind of refusal that the office gives is one. */
public interface Denial {
  /** As the trail keeps it, for ever. */
  String code();

  /**
   * Whether a rule stands behind it. Else what was asked for is not there, was typed wrong, or
   * somebody changed it meanwhile, of which the trail tells nothing.
   */
  boolean isByRule();
}
