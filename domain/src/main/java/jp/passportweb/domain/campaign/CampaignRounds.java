package jp.passportweb.domain.campaign;

import java.util.List;

/**
 * The notices of a campaign, and whom the next one would tell (MAS-1).
 *
 * @param begun in their order
 * @param untold accounts that the latest has yet to tell
 * @param open accounts with certificates that are neither replaced nor revoked
 */
public record CampaignRounds(List<CampaignRound> begun, int untold, int open) {
  /** The number of the latest; 0 before the first. */
  public int latest() {
    return begun.size();
  }

  public int next() {
    return latest() + 1;
  }

  public boolean hasBegun(int round) {
    return round >= CampaignRound.FIRST && round <= latest();
  }
}
