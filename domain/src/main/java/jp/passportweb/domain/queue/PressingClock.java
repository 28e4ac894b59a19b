package jp.passportweb.domain.queue;

import java.time.Instant;

/**
 * A clock that the office is to be told of.
 *
 * @param subject what it runs for, as people name it: a receipt number
 * @param what what it runs for in the office's words, such as an organisation or a server
 * @param kind such as {@link ClockKind}'s names; others add their own
 * @param past whether it ran out; else it is in its last quarter
 * @param path where the work is done, behind the office's address
 */
public record PressingClock(
    String subject, String what, String kind, Instant due, boolean past, String path) {}
