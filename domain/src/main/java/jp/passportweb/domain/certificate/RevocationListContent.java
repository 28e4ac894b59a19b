package jp.passportweb.domain.certificate;

import java.time.Instant;
import java.util.List;

/**
 * What a CRL shall say.
 *
 * @param authority whose list it is
 * @param thisUpdate in whole seconds, as nextUpdate
 */
public record RevocationListContent(
    String authority,
    long number,
    Instant thisUpdate,
    Instant nextUpdate,
    List<Revocation> entries) {}
