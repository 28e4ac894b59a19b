package jp.passportweb.domain.domaincontrol;

import java.util.UUID;

/** Identity of an authorization. */
public record AuthorizationId(UUID value) {}
