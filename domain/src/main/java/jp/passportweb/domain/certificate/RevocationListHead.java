package jp.passportweb.domain.certificate;

import java.time.Instant;

/**
 * What the next CRL has to know of the latest one.
 *
 * @param number CRLNumber
 * @param madeAnew thisUpdate of the latest list that was made of all that is stored: its own, or an
 *     earlier one's that it follows
 */
public record RevocationListHead(long number, Instant thisUpdate, Instant madeAnew) {}
