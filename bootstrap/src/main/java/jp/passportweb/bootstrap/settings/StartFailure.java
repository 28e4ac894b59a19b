package jp.passportweb.bootstrap.settings;

import org.jspecify.annotations.Nullable;

/** Why the system cannot start, in a sentence for operations. */
public final class StartFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StartFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
