package jp.passportweb.domain.certificate;

import java.time.Instant;
import jp.passportweb.domain.signingrequest.Der;

/**
 * A CRL as it was published.
 *
 * @param number CRLNumber, rising from 1 for each authority
 * @param list DER CertificateList
 */
public record RevocationList(
    String authority, long number, Instant thisUpdate, Instant nextUpdate, Der list) {}
