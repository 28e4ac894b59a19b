package jp.passportweb.domain.certificate;

import java.util.List;
import jp.passportweb.domain.signingrequest.Der;

/** Port: several certificates in one file, for servers that want them so. */
public interface CertificateBundles {
  /** A PKCS#7 bundle of certificates only (RFC 5652 5, .p7b) in DER. */
  Der pkcs7(List<Der> certificates);
}
