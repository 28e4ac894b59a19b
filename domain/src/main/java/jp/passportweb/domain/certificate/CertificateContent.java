package jp.passportweb.domain.certificate;

import java.util.List;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * All that the service decides about a certificate; the profile does the rest.
 *
 * @param names DNS names, the common name first
 * @param subjectPublicKeyInfo the key, the only thing besides names that a CSR gives
 */
public record CertificateContent(
    ServiceCode service,
    ValidationLevel level,
    SerialNumber serial,
    Validity validity,
    SubjectContent subject,
    List<DnsName> names,
    Der subjectPublicKeyInfo) {}
