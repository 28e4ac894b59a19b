package jp.passportweb.bootstrap.command;

import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.passportweb.bootstrap.settings.StartFailure;

/** Turns what kept a command from running into one sentence. */
final class CommandFailures {
  /** H2: another process has the file. */
  private static final int ALREADY_OPEN = 90020;

  private CommandFailures() {}

  static String sentence(Throwable failure, Function<Throwable, String> reasons) {
    boolean inUse =
        Stream.iterate(failure, t -> t != null, Throwable::getCause)
            .anyMatch(CommandFailures::isInUse);
    return inUse
        ? "the database is in use: the embedded one serves one process at a time;"
            + " stop the server, and run the command again"
        : reasons.apply(failure);
  }

  /** Found by a look before the pool was opened, only the words of H2 are left. */
  private static boolean isInUse(Throwable failure) {
    return failure instanceof SQLException e
        ? e.getErrorCode() == ALREADY_OPEN
        : failure instanceof StartFailure
            && String.valueOf(failure.getMessage()).contains("Database may be already in use");
  }
}
