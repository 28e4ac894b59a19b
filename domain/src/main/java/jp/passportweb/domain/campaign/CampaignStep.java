package jp.passportweb.domain.campaign;

/** The steps of a campaign, in their order. */
public enum CampaignStep {
  WORDS(1),
  WAIT(2),
  CONFIRM(3),
  REVOKE(4),
  REVIEW(5);

  private final int number;

  CampaignStep(int number) {
    this.number = number;
  }

  /** Counted from 1. */
  public int number() {
    return number;
  }
}
