package jp.passportweb.domain.logincertificate;

import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.certificate.ValidityRules;

/**
 * How long login certificates last; none outlives its authority.
 *
 * @param lasts in civil days, months or years
 */
public record LoginCertificatePolicy(Period lasts) {
  public LoginCertificatePolicy {
    if (lasts.isNegative() || lasts.isZero()) {
      throw new IllegalArgumentException("login certificates must last: " + lasts);
    }
  }

  public Validity validity(Instant now, AuthorityCertificate authority) {
    Instant from = now.truncatedTo(ChronoUnit.SECONDS);
    Instant until = from.atZone(ValidityRules.TOKYO).plus(lasts).toInstant().minusSeconds(1);
    Instant end = authority.validity().notAfter();
    return new Validity(from, until.isBefore(end) ? until : end);
  }
}
