package jp.passportweb.domain.transparency;

import java.time.Instant;

/**
 * What a log promises of a precertificate: version 1 of RFC 6962 3.2.
 *
 * @param at in whole milliseconds
 * @param extensions as the log wrote them, in hexadecimal; mostly none
 * @param signature with its algorithms (RFC 5246 4.7), in hexadecimal
 */
public record SignedTimestamp(LogId log, Instant at, String extensions, String signature) {}
