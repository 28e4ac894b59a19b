package jp.passportweb.domain.perspective;

import java.time.LocalDate;

/**
 * From a day on, what must be seen from afar.
 *
 * @param remotes how many remote perspectives are asked at least
 * @param regions in how many regions those must lie that see the same
 */
public record QuorumRule(LocalDate from, int remotes, int regions) {}
