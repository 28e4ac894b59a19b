package jp.passportweb.domain.operator;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The quarterly review of who has access, as an administrator signed it off (NCSSR 2.2.1.4; OPR-1).
 *
 * @param lines everybody who could log in then
 */
public record AccountReview(UUID id, OperatorId signedBy, Instant signedAt, List<Line> lines) {
  public AccountReview {
    lines = List.copyOf(lines);
  }

  /**
   * One person.
   *
   * @param kept otherwise suspended with the signature
   */
  public record Line(OperatorId operator, OperatorRole role, boolean kept) {}
}
