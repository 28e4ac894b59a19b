package jp.passportweb.domain.campaign;

/**
 * How far a campaign is. A certificate that was revoked otherwise counts as revoked.
 *
 * @param certificates that were frozen
 * @param told whose holders were told
 * @param opened whose holders opened the link
 * @param revoked by this campaign or otherwise; in a dry run, that would have been
 * @param silent accounts that were told and did nothing
 */
public record CampaignProgress(
    int certificates,
    int accounts,
    int told,
    int opened,
    int replaced,
    int revoked,
    int silent,
    int silentCertificates) {}
