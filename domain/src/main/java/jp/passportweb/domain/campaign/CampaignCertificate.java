package jp.passportweb.domain.campaign;

import java.time.Instant;
import jp.passportweb.domain.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of a campaign as a line of its file: what became of it, and who is called.
 *
 * @param told the latest notice to its holder
 * @param openedAt when its holder opened the link first
 * @param revokedAt as the campaign or something else did; in a dry run, when it would have been
 * @param callee null where no contact is kept any more
 */
public record CampaignCertificate(
    AccountId account,
    String organizationName,
    String receiptNumber,
    String serverName,
    String serial,
    CampaignHolder.@Nullable Telling told,
    @Nullable Instant openedAt,
    boolean replaced,
    @Nullable Instant revokedAt,
    @Nullable Callee callee) {}
