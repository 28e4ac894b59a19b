package jp.passportweb.bootstrap.command;

import io.micronaut.context.ApplicationContext;
import java.util.function.ToIntFunction;
import jp.passportweb.bootstrap.start.Preflight;

/**
 * The installation that the settings name, without its server and its workers: the database is
 * opened, and beans are made as they are asked for.
 */
final class Installation {
  /** The environment in which nothing begins by itself. */
  private static final String ENVIRONMENT = CommandEnvironment.NAME;

  /** Opens it, lets one command work, and closes it. */
  int use(ToIntFunction<ApplicationContext> command) {
    try (ApplicationContext context =
        ApplicationContext.builder().environments(ENVIRONMENT).banner(false).build()) {
      Preflight.beforeCommand(context.getEnvironment().start());
      context.start();
      return command.applyAsInt(context);
    }
  }
}
