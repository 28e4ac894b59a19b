package jp.passportweb.domain.notice;

import java.time.Instant;

/**
 * A mail kept in the mailbox, decoded.
 *
 * @param name names it in the mailbox; safe in an address
 * @param at when it was delivered, to the second
 */
public record MailboxEntry(String name, Instant at, Mail mail) {}
