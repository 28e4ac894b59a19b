package jp.passportweb.pki.signingrequest;

import jp.passportweb.domain.signingrequest.SigningRequestReader.Defect;

/** Ends the reading of a CSR; never leaves this package. */
final class MalformedRequest extends RuntimeException {
  private final Defect defect;

  MalformedRequest(Defect defect) {
    super(defect.name(), null, false, false);
    this.defect = defect;
  }

  Defect defect() {
    return defect;
  }
}
