package jp.passportweb.domain.catalog;

import java.time.LocalDate;

/**
 * From a day of issue on, how many days ago evidence may have been gathered at most (BR 4.2.1).
 *
 * @param domainControl of a name
 * @param identity of the organisation
 */
public record ReuseLimit(LocalDate from, int domainControl, int identity) {}
