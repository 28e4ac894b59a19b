package jp.passportweb.domain.transparency;

import java.time.Instant;

/**
 * Certificates that end at an instant of this time go into a log.
 *
 * @param until the first instant that is not in it
 */
public record Shard(Instant from, Instant until) {
  /** A log that takes every certificate. */
  public static final Shard ALL = new Shard(Instant.MIN, Instant.MAX);

  public Shard {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " " + until);
    }
  }

  public boolean takes(Instant notAfter) {
    return !notAfter.isBefore(from) && notAfter.isBefore(until);
  }
}
