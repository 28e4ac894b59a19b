package jp.passportweb.domain.review;

import java.util.List;

/** Whose turn it is in the conversation with the applicant (CNV-2). */
public enum Turn {
  NOBODY,
  /** A question is not answered yet. */
  APPLICANT,
  /** What the applicant wrote is not read yet. */
  OFFICE;

  public static Turn of(List<Comment> said) {
    Turn turn = NOBODY;
    for (Comment each : said) {
      turn = turn.after(each.kind());
    }
    return turn;
  }

  /** After one entry more: what is told answers the applicant, and takes no question back. */
  public Turn after(Comment.Kind said) {
    return switch (said) {
      case NOTE -> this;
      case TOLD -> this == OFFICE ? NOBODY : this;
      case ASKED -> APPLICANT;
      case ANSWERED -> OFFICE;
      case SETTLED -> NOBODY;
    };
  }
}
