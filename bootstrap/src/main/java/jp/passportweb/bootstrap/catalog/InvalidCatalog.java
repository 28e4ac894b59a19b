package jp.passportweb.bootstrap.catalog;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The catalogue's data cannot be used; the message names the entry that is wrong. */
public final class InvalidCatalog extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  InvalidCatalog(String place, String problem) {
    this(place, problem, null);
  }

  InvalidCatalog(String place, String problem, @Nullable Throwable cause) {
    super("catalogue, " + place + ": " + problem, cause);
  }
}
