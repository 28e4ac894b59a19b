package jp.passportweb.domain.sample;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A certificate of a sample, and what was found in it.
 *
 * @param receiptNumber of its application
 * @param issuedAt when it was issued
 */
public record SampledItem(
    Candidate candidate,
    String receiptNumber,
    String serverName,
    Instant issuedAt,
    Optional<Inspection> inspection,
    Optional<Settlement> settlement) {
  /** What whoever looked says. */
  public enum Verdict {
    GOOD,
    FINDING
  }

  /**
   * How somebody looked at it again.
   *
   * @param note what was found; may be empty where nothing was
   * @param lint what the linters said that day
   * @param by an operator's login name
   */
  public record Inspection(
      Verdict verdict, String note, List<String> lint, Instant at, String by) {}

  /** How a finding was mended, or why it needs not be. */
  public record Settlement(String text, Instant at, String by) {}

  /** Whether something was found and not settled yet. */
  public boolean isOpenFinding() {
    return settlement.isEmpty()
        && inspection.filter(found -> found.verdict() == Verdict.FINDING).isPresent();
  }
}
