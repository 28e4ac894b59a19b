package jp.passportweb.domain.certificate;

import java.util.Optional;

/**
 * Port: answers that were signed before and can be given again, while no status changes (NOD-1).
 */
public interface KeptStatusAnswers {
  /**
   * The answer to this very question; nothing where one must be made.
   *
   * @param request as it came
   */
  Optional<StatusAnswer.Signed> of(String authority, byte[] request);

  /** Gives no answer any longer that is kept or being made: a status has changed. */
  void forget();

  /**
   * What is kept may be given for a short while more, if it was made since the last change.
   *
   * @param changes how many are stored now (see {@link Revocations#changes})
   */
  void confirm(long changes);
}
