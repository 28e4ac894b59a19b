package jp.passportweb.bootstrap.start;

import io.micronaut.context.env.Environment;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.persistence.start.DatabaseLook;

/** Whether the database can be used by this version. */
final class DatabaseCheck {
  private DatabaseCheck() {}

  /** What there is, where it can be used. */
  static DatabaseLook.Seen look(Environment environment) {
    DatabaseLook.Seen seen =
        DatabaseLook.at(
            text(environment, "url"), text(environment, "username"), text(environment, "password"));
    return switch (seen) {
      case DatabaseLook.Seen.Unusable unusable ->
          throw new StartFailure("the database cannot be used: " + unusable.reason(), null);
      case DatabaseLook.Seen.OtherVersion _ ->
          throw new StartFailure("the database belongs to another version of this program", null);
      case DatabaseLook.Seen.Empty empty -> empty;
      case DatabaseLook.Seen.Begun begun -> begun;
    };
  }

  private static String text(Environment environment, String name) {
    return environment.getProperty("datasources.default." + name, String.class).orElse("");
  }
}
