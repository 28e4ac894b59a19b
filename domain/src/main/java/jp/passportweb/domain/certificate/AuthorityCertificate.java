package jp.passportweb.domain.certificate;

import jp.passportweb.domain.signingrequest.Der;

/**
 * A certificate of the service's own authorities.
 *
 * @param name the authority's name, unique: Passport for Web SR 3.0 CA G1
 */
public record AuthorityCertificate(String name, Validity validity, Der certificate) {}
