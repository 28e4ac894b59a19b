package jp.passportweb.domain.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.contact.EmailAddress;

/**
 * A mail as the office sees it (MBX-1).
 *
 * @param attempts deliveries that failed
 * @param lastAnswer what the last of them failed by
 * @param nextTry when it is tried; nothing when it is not tried any more
 * @param finishedAt when it was delivered, given up or settled
 * @param copyOf the mail that this one repeats
 */
public record RoomMail(
    UUID id,
    EmailAddress to,
    String subject,
    Posting posting,
    MailState state,
    int attempts,
    Optional<String> lastAnswer,
    Instant createdAt,
    Optional<Instant> nextTry,
    Optional<Instant> finishedAt,
    Optional<UUID> copyOf) {}
