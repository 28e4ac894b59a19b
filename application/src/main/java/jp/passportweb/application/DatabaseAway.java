package jp.passportweb.application;

/**
 * The database cannot be reached, or has no connection free in time; nothing was stored, and later
 * it may be (FLT-1).
 */
public final class DatabaseAway extends RuntimeException {
  private static final long serialVersionUID = 1;

  public DatabaseAway(Throwable cause) {
    super("the database does not answer", cause);
  }
}
