package jp.passportweb.pki.authority;

import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.catalog.ValidationLevel;

/**
 * An issuing authority that is to exist: one signs for each service.
 *
 * @param name unique, and the common name in its certificate: Passport for Web SR 3.0 CA G1
 */
public record IssuingAuthority(ServiceCode service, String name, ValidationLevel level) {
  /** The first generation of a service's authority. */
  public static IssuingAuthority of(CertificateService service) {
    return new IssuingAuthority(
        service.code(),
        AuthorityProfile.ORGANIZATION + " " + service.shortName() + " CA G1",
        service.level());
  }
}
