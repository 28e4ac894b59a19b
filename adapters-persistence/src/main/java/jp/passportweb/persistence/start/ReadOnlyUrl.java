package jp.passportweb.persistence.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The JDBC URL by which a database is looked into: H2 would make a file that is not there, and
 * write into one that is.
 */
final class ReadOnlyUrl {
  private static final String H2 = "jdbc:h2:";

  private ReadOnlyUrl() {}

  /** Nothing where there is no database yet. */
  static Optional<String> of(String url) {
    if (!url.startsWith(H2)) {
      return Optional.of(url);
    }
    String where = url.substring(H2.length()).split(";", 2)[0];
    if (where.startsWith("mem:")) {
      return Optional.empty();
    }
    if (where.startsWith("tcp:") || where.startsWith("ssl:")) {
      return Optional.of(url + ";IFEXISTS=TRUE");
    }
    return Files.exists(file(where))
        ? Optional.of(url + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r")
        : Optional.empty();
  }

  private static Path file(String where) {
    String path = where.startsWith("file:") ? where.substring("file:".length()) : where;
    return Path.of(path.replaceFirst("^~", System.getProperty("user.home")) + ".mv.db");
  }
}
