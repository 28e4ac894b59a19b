package jp.passportweb.pki.keystore;

import java.nio.file.Path;

/** The authorities' keys cannot be read or written; the message says which file and why. */
public final class KeyStoreFailure extends RuntimeException {
  KeyStoreFailure(String what, Path file, Exception cause) {
    super(what + ": " + file, cause);
  }
}
