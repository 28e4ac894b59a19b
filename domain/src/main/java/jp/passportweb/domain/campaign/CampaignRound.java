package jp.passportweb.domain.campaign;

import jp.passportweb.domain.review.Decision;

/**
 * 第1報, 第2報 …: a notice to the holders of a campaign (MAS-1).
 *
 * @param number counted from 1
 * @param told accounts that it has told by now
 */
public record CampaignRound(int number, Decision begun, int told) {
  /** The one with which a campaign starts: it tells every holder, and names every certificate. */
  public static final int FIRST = 1;
}
