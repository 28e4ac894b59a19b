package jp.passportweb.application;

/**
 * The database went away while it was storing: all of it may be there, or nothing, and only a look
 * at it tells (FLT-1).
 */
public final class OutcomeUnknown extends RuntimeException {
  private static final long serialVersionUID = 1;

  public OutcomeUnknown(Throwable cause) {
    super("the database went away while storing", cause);
  }
}
