package jp.passportweb.domain.certificate;

import jp.passportweb.domain.signingrequest.Der;

/** Port: signs CRLs with the authorities' keys. Called outside database transactions. */
public interface RevocationListSigner {
  /** A full CRL in DER (RFC 5280 5). The same content gives the same list. */
  Der sign(RevocationListContent content);
}
