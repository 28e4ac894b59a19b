package jp.passportweb.persistence.transaction;

import io.micronaut.data.connection.exceptions.ConnectionException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a failure means that there is no database to talk to. Micronaut puts its own in the place
 * of the first one where a lost connection cannot be given back as it was.
 */
final class Away {
  /** Class 08 of ISO 9075: connections. */
  private static final String CONNECTIONS = "08";

  /** PostgreSQL shuts down, starts, or has too many connections; H2 is closed or broken off. */
  private static final Set<String> STATES =
      Set.of("57P01", "57P02", "57P03", "53300", "90067", "90098", "90121");

  private Away() {}

  static boolean isMeant(Throwable failure) {
    return Stream.<@Nullable Throwable>iterate(failure, Throwable::getCause)
        .takeWhile(cause -> cause != null)
        .anyMatch(cause ->
            cause instanceof ConnectionException
                || (cause instanceof SQLException sql && isMeant(sql)));
  }

  private static boolean isMeant(SQLException failure) {
    String state = "" + failure.getSQLState();
    return failure instanceof SQLTransientConnectionException
        || failure instanceof SQLNonTransientConnectionException
        || state.startsWith(CONNECTIONS)
        || STATES.contains(state);
  }
}
