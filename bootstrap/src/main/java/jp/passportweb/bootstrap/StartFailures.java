package jp.passportweb.bootstrap;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.pki.keystore.KeyStoreFailure;
import jp.passportweb.pki.lint.UnfitCertificate;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Turns what went wrong at the start into one sentence for operations. */
final class StartFailures {
  private StartFailures() {}

  static String reason(Throwable failure) {
    Optional<String> known =
        Stream.iterate(failure, t -> t != null, Throwable::getCause)
            .flatMap(t -> sentence(t).stream())
            .findFirst();
    return known.orElseGet(() -> String.valueOf(root(failure).getMessage()));
  }

  private static Optional<String> sentence(Throwable cause) {
    return switch (cause) {
      case StartFailure failure -> Optional.ofNullable(failure.getMessage());
      case KeyStoreFailure failure -> Optional.ofNullable(failure.getMessage());
      case UnfitCertificate failure -> Optional.ofNullable(failure.getMessage());
      case UncheckedIOException failure -> Optional.ofNullable(failure.getMessage());
      case BindException _ ->
          Optional.of("the port is taken; choose another with MICRONAUT_SERVER_PORT");
      case FlywayValidateException _ ->
          Optional.of("the database belongs to another version of this program");
      case java.sql.SQLException failure ->
          Optional.of("the database cannot be used: " + failure.getMessage());
      default -> Optional.empty();
    };
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
