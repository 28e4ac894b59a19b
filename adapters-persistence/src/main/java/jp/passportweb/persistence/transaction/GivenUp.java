package jp.passportweb.persistence.transaction;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a failure means that the database gave a transaction up, and would take it again. */
final class GivenUp {
  /** Serialization failure (ISO 9075) and deadlock as PostgreSQL says it; H2 says 40001 of both. */
  private static final Set<String> STATES = Set.of("40001", "40P01");

  private GivenUp() {}

  static boolean forAnother(Throwable failure) {
    return Stream.<@Nullable Throwable>iterate(failure, Throwable::getCause)
        .takeWhile(cause -> cause != null)
        .anyMatch(
            cause -> cause instanceof SQLException sql && STATES.contains("" + sql.getSQLState()));
  }
}
