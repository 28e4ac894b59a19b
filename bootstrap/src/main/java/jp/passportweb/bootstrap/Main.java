package jp.passportweb.bootstrap;

import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import java.util.List;
import jp.passportweb.bootstrap.settings.ProductionRequirements;
import org.slf4j.LoggerFactory;

/** Starts the server. */
public final class Main {
  private static final int FAILED = 1;

  private Main() {}

  /** Starts the server and returns while it runs; it ends with the process. */
  public static void main(String[] args) {
    // The seals are drawn as pixels; no screen is looked for.
    System.setProperty("java.awt.headless", "true");
    new Server().args(args).mainClass(Main.class).banner(false).start();
  }

  /** A start that fails says why in one line and ends the process. */
  private static final class Server extends Micronaut {
    @Override
    protected void handleStartupException(Environment environment, Throwable exception) {
      List<String> missing = ProductionRequirements.missing(environment);
      String reason =
          missing.isEmpty() ? StartFailures.reason(exception) : String.join("; ", missing);
      LoggerFactory.getLogger(Main.class).debug("start failed", exception);
      System.err.println("Passport for Web cannot start: " + reason);
      System.exit(FAILED);
    }
  }
}
