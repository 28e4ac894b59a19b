package jp.passportweb.domain.passkey;

import java.util.UUID;

/** Identity of a passkey here; what its authenticator calls it is another matter. */
public record PasskeyId(UUID value) {}
