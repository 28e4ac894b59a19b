package jp.passportweb.persistence.instant;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Both databases keep microseconds and round what is finer. Here it is cut off before it reaches
 * them, so that an instant never moves forward by being stored.
 */
public final class Micros {
  private Micros() {}

  public static Instant of(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }
}
