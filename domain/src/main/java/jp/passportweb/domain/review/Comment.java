package jp.passportweb.domain.review;

import java.time.Instant;
import jp.passportweb.domain.operator.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * One entry of what is said about a record: among staff, and between the office and its applicant
 * (CNV-1).
 *
 * @param by who of the staff; null where the applicant wrote it
 */
public record Comment(Kind kind, String text, @Nullable OperatorId by, Instant at) {

  /** Who reads it, and what it asks for. */
  public enum Kind {
    /** Among staff; the applicant never sees it. */
    NOTE,
    /** To the applicant; no answer is awaited. */
    TOLD,
    /** To the applicant, whose answer is awaited. */
    ASKED,
    /** By the applicant. */
    ANSWERED,
    /** The office has read the answer, or waits for it no longer; the applicant never sees it. */
    SETTLED;

    /** Whether the applicant reads it. */
    public boolean isShared() {
      return this == TOLD || this == ASKED || this == ANSWERED;
    }
  }

  public Comment {
    if ((by == null) != (kind == Kind.ANSWERED)) {
      throw new IllegalArgumentException(kind + " by " + by);
    }
  }

  /** A note among staff. */
  public Comment(String text, OperatorId by, Instant at) {
    this(Kind.NOTE, text, by, at);
  }

  public static Comment answer(String text, Instant at) {
    return new Comment(Kind.ANSWERED, text, null, at);
  }

  /** Whether it says what the other says to the same readers; when does not matter. */
  public boolean repeats(Comment other) {
    return new Comment(kind, text, by, other.at).equals(other);
  }
}
