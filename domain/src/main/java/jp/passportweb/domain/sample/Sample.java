package jp.passportweb.domain.sample;

import java.time.Instant;

/**
 * A sample that was drawn.
 *
 * @param from the first instant of what it was drawn from
 * @param until the instant after the last
 * @param population certificates issued between
 * @param seed whoever has it draws the same ones
 * @param drawnBy an operator's login name
 */
public record Sample(
    SampleId id,
    Instant from,
    Instant until,
    int population,
    String seed,
    Instant drawnAt,
    String drawnBy) {}
