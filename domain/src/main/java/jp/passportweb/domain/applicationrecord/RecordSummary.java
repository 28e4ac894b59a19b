package jp.passportweb.domain.applicationrecord;

import java.time.Instant;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.review.Stop;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list (LST-1, office queue).
 *
 * @param stop what keeps it from going on, where the office's list says so
 * @param standing what became of it, where an account's list says so
 */
public record RecordSummary(
    RecordId id,
    ReceiptNumber receiptNumber,
    Instant appliedAt,
    ServiceCode service,
    OfferingCode offering,
    RecordStatus status,
    RequestType requestType,
    boolean awaitsDocuments,
    @Nullable Validity certificateValidity,
    @Nullable String contractCode,
    String organizationName,
    String serverName,
    @Nullable String couponNumber,
    @Nullable String examinerName,
    Stop.@Nullable Reason stop,
    @Nullable ListedStanding standing) {}
