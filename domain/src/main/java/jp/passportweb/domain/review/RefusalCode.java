package jp.passportweb.domain.review;

/** The code of a ground of refusal; it is for ever. */
public record RefusalCode(String text) {
  /** REV-6: two people found that nothing proves what was claimed. */
  public static final RefusalCode CLAIM_NOT_PROVEN = new RefusalCode("CLAIM-NOT-PROVEN");
}
