package jp.passportweb.domain.queue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** How an office works in tests: nine to half past five, with a Labour Thanksgiving Day. */
public final class OfficeSamples {
  private OfficeSamples() {}

  public static OfficeHours hours() {
    return new OfficeHours(
        LocalTime.of(9, 0), LocalTime.of(17, 30), Set.of(LocalDate.of(2026, 11, 23)));
  }

  public static OfficePractice practice() {
    return new OfficePractice(
        hours(), hours().day().multipliedBy(3), hours().day(), Duration.ofHours(1));
  }
}
