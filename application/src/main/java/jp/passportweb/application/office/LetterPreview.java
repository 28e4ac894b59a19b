package jp.passportweb.application.office;

import java.util.List;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.review.ReviewRefusal;

/** What would be mailed; nothing of it is sent or kept. */
public sealed interface LetterPreview {
  /**
   * The mails, one for each address.
   *
   * @param open the case that they are about
   */
  record Shown(OpenCase open, List<Mail> mails) implements LetterPreview {}

  /** It cannot be sent now, and why. */
  record Refused(ReviewRefusal refusal) implements LetterPreview {}

  /** What was typed cannot be taken. */
  record Invalid(List<FieldProblem> problems) implements LetterPreview {}
}
