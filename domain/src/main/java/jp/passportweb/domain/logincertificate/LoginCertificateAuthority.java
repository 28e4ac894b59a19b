package jp.passportweb.domain.logincertificate;

import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.signingrequest.Der;

/**
 * Port: the authority of login certificates, which no browser trusts for servers. Called outside
 * database transactions.
 */
public interface LoginCertificateAuthority {
  /** The common name in its certificate. */
  String NAME = "Passport for Web Login Certificate CA G1";

  AuthorityCertificate certificate();

  /** Certifies a key that the holder made. */
  Der certify(LoginCertificateContent content, Der subjectPublicKeyInfo);

  /** Makes a key, certifies it and forgets it. */
  KeyFile certifyFreshKey(LoginCertificateContent content, String password);

  /** Judges what somebody presents, whatever the bytes are. */
  Recognition recognize(Der presented);

  /**
   * A fresh key with its certificate.
   *
   * @param file PKCS#12 under the password (RFC 7292)
   */
  record KeyFile(Der certificate, Der file) {}
}
