package jp.passportweb.pki.keystore;

import java.nio.file.Path;
import java.security.UnrecoverableKeyException;
import org.jspecify.annotations.Nullable;

/** The authorities' keys cannot be read or written; the message says which file and why. */
public final class KeyStoreFailure extends RuntimeException {
  KeyStoreFailure(String what, Path file, @Nullable Exception cause) {
    super(what + ": " + file, cause);
  }

  /** Whether another password may open the file. */
  boolean isOfPassword() {
    return getCause() != null && getCause().getCause() instanceof UnrecoverableKeyException;
  }
}
