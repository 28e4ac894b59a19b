package jp.passportweb.domain.review;

import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.operator.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was made; it is kept whatever was decided after it.
 *
 * @param reason why, or notes on what was found to differ; may be empty
 * @param checked the lines of the certificate that were ticked (EVD-5)
 * @param ground of a refusal (REF-1); null for everything else
 */
public record Decided(
    Kind kind,
    OperatorId by,
    Instant at,
    String reason,
    List<CrossCheck.Line> checked,
    @Nullable RefusalCode ground) {
  /** What can be decided. */
  public enum Kind {
    EXAMINED,
    APPROVED,
    GIVEN_BACK,
    REFUSED
  }

  public Decided {
    checked = List.copyOf(checked);
  }

  /** A decision that refuses nothing. */
  public Decided(
      Kind kind, OperatorId by, Instant at, String reason, List<CrossCheck.Line> checked) {
    this(kind, by, at, reason, checked, null);
  }
}
