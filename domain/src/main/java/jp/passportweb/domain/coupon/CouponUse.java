package jp.passportweb.domain.coupon;

import java.time.Instant;
import jp.passportweb.domain.applicationrecord.ReceiptNumber;
import jp.passportweb.domain.applicationrecord.RecordId;

/**
 * An application that has taken a certificate of a coupon, as whoever sold the coupon may know it
 * (COU-1): what the certificate will publish anyhow, and the number to ask the service with. Who
 * applied, the organisation and its people are nobody's business but the applicant's.
 *
 * @param serverName the common name
 */
public record CouponUse(
    RecordId record, ReceiptNumber receiptNumber, String serverName, Instant usedAt) {}
