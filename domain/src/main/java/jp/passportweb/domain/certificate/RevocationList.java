package jp.passportweb.domain.certificate;

import java.time.Instant;
import jp.passportweb.domain.signingrequest.Der;

/**
 * A CRL as it was published.
 *
 * @param number CRLNumber, rising for each authority
 * @param previous the number of the list that this one follows; 0 for an authority's first
 * @param madeAnew as in {@link RevocationListHead}
 * @param list DER CertificateList
 */
public record RevocationList(
    String authority,
    long number,
    long previous,
    Instant thisUpdate,
    Instant nextUpdate,
    Instant madeAnew,
    Der list) {
  public RevocationListHead head() {
    return new RevocationListHead(number, thisUpdate, madeAnew);
  }
}
