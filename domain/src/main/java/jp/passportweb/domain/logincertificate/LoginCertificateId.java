package jp.passportweb.domain.logincertificate;

import java.util.UUID;

/** Identity of a login certificate, chosen before it is issued: one id is issued once. */
public record LoginCertificateId(UUID value) {}
