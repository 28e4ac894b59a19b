package jp.passportweb.pki.lint;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How long a CRL may count, from a day on: dated data with its source, the linter's own.
 *
 * @param subscribers of an authority that issues to subscribers
 * @param authorities of one that issues to authorities
 */
record ListLimit(LocalDate from, Duration subscribers, Duration authorities, String source) {
  private static final List<ListLimit> ALL =
      List.of(
          new ListLimit(
              LocalDate.of(2012, 7, 1),
              Duration.ofDays(10),
              Duration.ofDays(365),
              "BR 4.9.7, 7.2"));

  /** That of a day. */
  static ListLimit on(LocalDate day) {
    return ALL.stream()
        .filter(limit -> !day.isBefore(limit.from))
        .max(Comparator.comparing(ListLimit::from))
        .orElseThrow();
  }
}
