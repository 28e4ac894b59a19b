package jp.passportweb.domain.review;

import java.util.List;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.file.HandedInFile;
import org.jspecify.annotations.Nullable;

/**
 * Where a document stands that is asked for, and so whose turn it is (FIL-5).
 *
 * @param fresh files that nobody has decided on yet
 * @param earlier files that somebody has
 * @param askedAgain why the last one did not do; null where it was not asked for again, or has come
 *     since
 */
public record DocumentTurn(
    DocumentRequirement document,
    State state,
    List<HandedInFile> fresh,
    List<HandedInFile> earlier,
    @Nullable AskedAgain askedAgain) {

  /** Whose turn it is. */
  public enum State {
    /** The applicant's: nothing has come in, or it is too old. */
    AWAITED,
    /** The applicant's: what came in did not do. */
    ASKED_AGAIN,
    /** The office's: files wait for a look. */
    HANDED_IN,
    /** Nobody's. */
    RECEIVED
  }

  public DocumentCode code() {
    return document.code();
  }

  /** Whether the applicant is asked for it. */
  public boolean isAwaited() {
    return state == State.AWAITED || state == State.ASKED_AGAIN;
  }

  /** Whether files are taken for it: also more pages of what nobody has looked at. */
  public boolean takesFiles() {
    return state != State.RECEIVED;
  }

  public boolean waitsForALook() {
    return state == State.HANDED_IN;
  }
}
