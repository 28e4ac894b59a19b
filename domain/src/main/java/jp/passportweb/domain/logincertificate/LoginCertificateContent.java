package jp.passportweb.domain.logincertificate;

import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.organization.LegalName;

/** What a login certificate will say besides its key. */
public record LoginCertificateContent(
    SerialNumber serial, Validity validity, LegalName organization, HolderName holder) {}
