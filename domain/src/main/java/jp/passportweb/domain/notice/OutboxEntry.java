package jp.passportweb.domain.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that waits to be delivered.
 *
 * @param attempts deliveries tried so far
 */
public record OutboxEntry(UUID id, Mail mail, Instant createdAt, int attempts) {}
