package jp.passportweb.domain.revocation;

import java.time.Instant;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.signingrequest.SpkiHash;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it is found for a revocation.
 *
 * @param published the reason that the world reads; null while it counts
 */
public record IssuedCertificate(
    RecordId record,
    String receiptNumber,
    AccountId account,
    String authority,
    SerialNumber serial,
    SpkiHash key,
    String keyDescription,
    String serverName,
    String organizationName,
    String service,
    Instant issuedAt,
    Instant notAfter,
    @Nullable CrlReason published) {}
