package jp.passportweb.bootstrap.start;

import java.nio.file.Path;
import java.util.List;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.certificate.AuthorityStart;

/** Why keys and database do not belong together, and what to do. */
public final class AuthoritySentences {
  /** Where no secret opens what the database keeps sealed. */
  public static final String OTHER_SECRET =
      "the database was begun under another PASSPORT_KEY_STORE_SECRET; give every node the same one"
          + " (and while it is being changed the one before as PASSPORT_KEY_STORE_SECRET_BEFORE)";

  private AuthoritySentences() {}

  /**
   * Goes on where they fit.
   *
   * @throws StartFailure where they do not
   */
  public static void orRefuse(AuthorityStart start, Path directory) {
    switch (start) {
      case AuthorityStart.Fitting _ -> {}
      case AuthorityStart.KeysMissing missing ->
          throw new StartFailure(
              "the keys of "
                  + listed(missing.names())
                  + " are not in "
                  + directory
                  + ", but the database knows them: mount or copy the directory ca of the"
                  + " installation there (from another node or the backup); no second authority of"
                  + " the same name is made",
              null);
      case AuthorityStart.OtherKeys others ->
          throw new StartFailure(
              "the keys in "
                  + directory
                  + " are not those of "
                  + listed(others.names())
                  + " that the database knows: mount or copy the directory ca of this installation"
                  + " there, or name its database",
              null);
      case AuthorityStart.DatabaseForgotten _ ->
          throw new StartFailure(
              "the keys in "
                  + directory
                  + " have been used, but the database is empty: restore or name the database that"
                  + " belongs to them, or begin anew with an empty PASSPORT_HOME",
              null);
    }
  }

  private static String listed(List<String> names) {
    return String.join(", ", names);
  }
}
