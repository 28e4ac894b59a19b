package jp.passportweb.domain.certificate;

import java.util.List;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.signingrequest.Der;

/** Port: the authority that signs. Called outside database transactions. */
public interface CertificateAuthority {
  /** The issuing authority that signs for a service now. */
  AuthorityCertificate issuer(ServiceCode service);

  /** The root above an issuing authority. */
  AuthorityCertificate root();

  /** Every authority's certificate, the root first. */
  List<AuthorityCertificate> all();

  /** Builds what will be signed; no key is used. */
  Der toBeSigned(CertificateContent content);

  /**
   * Signs exactly these bytes with the named authority's key. Signing the same bytes again gives
   * the same certificate.
   */
  Der sign(String authority, Der toBeSigned);
}
