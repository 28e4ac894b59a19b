package jp.passportweb.domain.perspective;

import java.time.Instant;

/**
 * One try to answer a question, as it is kept (DCV-5, MPIC-1, BR 5.4.1).
 *
 * @param finding what the primary perspective saw
 * @param quorum how many others saw the same
 */
public record Attempt(Question question, Instant at, Finding finding, Quorum quorum) {
  public Attempt {
    if (finding.supports() != quorum.primary().corroborates()) {
      throw new IllegalArgumentException("the primary perspective contradicts itself");
    }
  }

  /** Whether what was asked is so, as far as everybody sees who has to. */
  public boolean holds() {
    return quorum.isReached();
  }
}
