package jp.passportweb.domain.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.signingrequest.Der;

/**
 * What a CRL shall say.
 *
 * @param authority whose list it is
 * @param previous the number of the list that this one follows; 0 for an authority's first
 * @param thisUpdate in whole seconds, as nextUpdate
 * @param follows the list whose entries are said again, but for those that are said anew here;
 *     nothing where the list is made of its own entries alone
 */
public record RevocationListContent(
    String authority,
    long number,
    long previous,
    Instant thisUpdate,
    Instant nextUpdate,
    Optional<Der> follows,
    List<Revocation> entries) {}
