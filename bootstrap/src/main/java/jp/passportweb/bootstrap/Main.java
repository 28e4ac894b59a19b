package jp.passportweb.bootstrap;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import jp.passportweb.bootstrap.start.Preflight;
import org.slf4j.LoggerFactory;

/** Starts the server. */
public final class Main {
  private static final int FAILED = 1;

  private Main() {}

  /** Starts the server and returns while it runs; it ends with the process. */
  public static void main(String[] args) {
    // The seals are drawn as pixels; no screen is looked for.
    System.setProperty("java.awt.headless", "true");
    Server server = new Server();
    server.args(args).mainClass(Main.class).banner(false);
    server.checkAndStart();
  }

  /** A start that fails says why in one line and ends the process. */
  private static final class Server extends Micronaut {
    /** Whatever refuses a start is asked before any bean is made, and so before any is written. */
    void checkAndStart() {
      try (ApplicationContext settings = build()) {
        Preflight.beforeServer(settings.getEnvironment().start());
      } catch (RuntimeException e) {
        end(e);
      }
      start();
    }

    @Override
    protected void handleStartupException(Environment environment, Throwable exception) {
      end(exception);
    }

    private static void end(Throwable exception) {
      String reason = StartFailures.reason(exception);
      LoggerFactory.getLogger(Main.class).debug("start failed", exception);
      System.err.println("Passport for Web cannot start: " + reason);
      System.exit(FAILED);
    }
  }
}
