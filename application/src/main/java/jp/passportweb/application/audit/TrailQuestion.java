package jp.passportweb.application.audit;

import java.time.LocalDate;
import java.util.Optional;
import jp.passportweb.domain.audit.TrailPages;

/**
 * What of the trail somebody wants to see, as it was typed; an empty text asks for nothing.
 *
 * @param person a name, a login name, {@code account:…}, or an address of the network
 * @param act a whole act, or the word that it begins with
 * @param object a receipt number, an account's id, or anything that was acted on
 * @param from the first day
 * @param till the last day
 * @param before where the list goes on
 */
public record TrailQuestion(
    String person,
    String act,
    String object,
    Optional<LocalDate> from,
    Optional<LocalDate> till,
    boolean refusedOnly,
    Optional<TrailPages.Position> before) {}
