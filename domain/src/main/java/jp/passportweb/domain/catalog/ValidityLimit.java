package jp.passportweb.domain.catalog;

import java.time.LocalDate;

/**
 * From a day on, how long a certificate may last at most, and how long it is issued for.
 *
 * @param most days, BR 6.3.2
 * @param issued days, one less so that no clock makes it longer
 */
public record ValidityLimit(LocalDate from, int most, int issued) {}
