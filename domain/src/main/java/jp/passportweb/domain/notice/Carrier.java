package jp.passportweb.domain.notice;

import java.util.UUID;

/** One process that carries mails out of the outbox; a process that starts anew is another. */
public record Carrier(UUID id) {}
