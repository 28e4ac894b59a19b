package jp.passportweb.domain.audit;

import java.time.Instant;
import java.util.Map;

/**
 * Something that was done.
 *
 * @param actor {@code operator:examiner}, {@code account:…}, {@code system}
 * @param action a fixed word: {@code review.examined}
 * @param subject what it was done to: a receipt number, an account's id
 * @param details further facts, never secrets
 */
public record AuditEvent(
    Instant at, String actor, String action, String subject, Map<String, String> details) {}
