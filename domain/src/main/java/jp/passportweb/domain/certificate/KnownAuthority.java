package jp.passportweb.domain.certificate;

import jp.passportweb.domain.signingrequest.Der;

/**
 * An authority by what tells it from another of the same name: its certificate.
 *
 * @param name unique: Passport for Web SR 3.0 CA G1
 */
public record KnownAuthority(String name, Der certificate) {}
