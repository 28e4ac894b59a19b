package jp.passportweb.domain.campaign;

import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.review.Decision;
import org.jspecify.annotations.Nullable;

/**
 * ACC-7: the office asks a holder to have one certificate reissued. While the certificate counts,
 * that is possible whenever it is, as in a campaign.
 *
 * @param record of the certificate
 * @param token the opaque end of the address in the mail
 * @param reason as its holder reads it
 * @param openedAt when the address was opened first
 */
public record ReissueInvitation(
    UUID id,
    RecordId record,
    AccountId account,
    String token,
    String reason,
    Decision invited,
    @Nullable Instant openedAt) {}
