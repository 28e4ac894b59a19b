package jp.passportweb.bootstrap.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The database that a killed process left, read in a copy. */
final class Stored implements AutoCloseable {
  private final Path copy;
  private final Connection connection;

  Stored(Path home) {
    try {
      copy = Files.createTempDirectory("stored");
      Files.copy(home.resolve("db/passport.mv.db"), copy.resolve("passport.mv.db"));
      connection =
          DriverManager.getConnection(
              "jdbc:h2:file:"
                  + copy.resolve("passport")
                  + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
              "passport",
              "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new AssertionError("the killed process left a database that does not open", e);
    }
  }

  /** The rows of a query, their columns joined by spaces. */
  List<String> rows(String query, @Nullable Object... parameters) {
    try (var statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<String> rows = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        int columns = row.getMetaData().getColumnCount();
        while (row.next()) {
          List<String> values = new ArrayList<>();
          for (int i = 1; i <= columns; i++) {
            values.add(String.valueOf(row.getString(i)));
          }
          rows.add(String.join(" ", values));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new AssertionError(query, e);
    }
  }

  long number(String query, @Nullable Object... parameters) {
    return Long.parseLong(rows(query, parameters).getFirst());
  }

  @Override
  public void close() {
    try {
      try (connection;
          var statement = connection.createStatement()) {
        statement.execute("shutdown immediately");
      }
      Files.deleteIfExists(copy.resolve("passport.mv.db"));
      Files.deleteIfExists(copy);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
