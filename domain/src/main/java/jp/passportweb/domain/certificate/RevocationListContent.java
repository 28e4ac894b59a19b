package jp.passportweb.domain.certificate;

import java.time.Instant;
import java.util.List;

/**
 * What a CRL shall say.
 *
 * @param authority whose list it is
 * @param previous the number of the list that this one follows; 0 for an authority's first
 * @param thisUpdate in whole seconds, as nextUpdate
 */
public record RevocationListContent(
    String authority,
    long number,
    long previous,
    Instant thisUpdate,
    Instant nextUpdate,
    List<Revocation> entries) {}
