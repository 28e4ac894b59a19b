package jp.passportweb.bootstrap.start;

import io.micronaut.context.env.Environment;
import jp.passportweb.bootstrap.lint.LintSettings;
import jp.passportweb.bootstrap.settings.Home;
import jp.passportweb.bootstrap.settings.SecretSource;
import jp.passportweb.bootstrap.settings.Secrets;
import jp.passportweb.bootstrap.settings.StartFailure;

/**
 * Everything that can refuse a start, before anything is written: settings and secret, linters,
 * ports, home, database, and the authorities' keys. The first thing that is wrong is the one that
 * is told.
 */
public final class Preflight {
  private Preflight() {}

  /**
   * Checks it all, and makes the home.
   *
   * @throws StartFailure with a sentence for operations; then nothing was written
   */
  public static void beforeServer(Environment environment) {
    SettingsCheck.check(environment);
    new LintSettings(environment).check();
    PortCheck.check(environment);
    state(environment);
  }

  /**
   * As {@link #beforeServer} for a command, which opens no port.
   *
   * @throws StartFailure with a sentence for operations; then nothing was written
   */
  public static void beforeCommand(Environment environment) {
    SettingsCheck.check(environment);
    state(environment);
  }

  private static void state(Environment environment) {
    Home home = new Home(environment.getRequiredProperty("passport.home", String.class));
    home.unwritable()
        .ifPresent(path -> {
          throw new StartFailure("PASSPORT_HOME cannot be written: " + path, null);
        });
    Secrets secrets = new SecretSource(environment, home).look();
    new StateCheck(home, secrets).check(DatabaseCheck.look(environment));
    home.directory("ca");
  }
}
