package jp.passportweb.bootstrap;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.PrintWriter;
import jp.passportweb.bootstrap.command.CommandLineFront;
import jp.passportweb.bootstrap.command.Terminal;
import jp.passportweb.bootstrap.health.OrderlyStop;
import jp.passportweb.bootstrap.start.Preflight;
import org.slf4j.LoggerFactory;

/** Starts the server; with arguments, runs the command that they name instead. */
public final class Main {
  private static final int FAILED = 1;

  private Main() {}

  /** Starts the server, which ends with the process. A command ends it. */
  public static void main(String[] args) throws InterruptedException {
    if (args.length > 0) {
      System.exit(command(args));
    }
    // The seals are drawn as pixels; no screen is looked for.
    System.setProperty("java.awt.headless", "true");
    Server server = new Server();
    server.mainClass(Main.class).banner(false);
    server.checkAndServe();
  }

  /** What a command has to say stands alone on the standard output. */
  private static int command(String... args) {
    System.setProperty("passport.log.level", "warn");
    System.setProperty("passport.log.target", "System.err");
    Terminal terminal =
        new Terminal(
            System.in,
            new PrintWriter(System.out, true, System.out.charset()),
            new PrintWriter(System.err, true, System.err.charset()));
    return new CommandLineFront(terminal, StartFailures::reason).run(args);
  }

  /**
   * A start that fails says why in one line and ends the process. The framework's own start would
   * end the server's connections first and ask what was begun to end only then.
   */
  private static final class Server extends Micronaut {
    /** Whatever refuses a start is asked before any bean is made, and so before any is written. */
    void checkAndServe() throws InterruptedException {
      try (ApplicationContext settings = build()) {
        Preflight.beforeServer(settings.getEnvironment().start());
      } catch (RuntimeException e) {
        end(e);
      }
      try {
        serve();
      } catch (RuntimeException | Error e) {
        end(e);
      }
      Thread.currentThread().join();
    }

    private void serve() {
      ApplicationContext context = build().start();
      EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
      OrderlyStop stop = context.getBean(OrderlyStop.class);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop.of(server), "stop"));
    }

    private static void end(Throwable exception) {
      String reason = StartFailures.reason(exception);
      LoggerFactory.getLogger(Main.class).debug("start failed", exception);
      System.err.println("Passport for Web cannot start: " + reason);
      System.exit(FAILED);
    }
  }
}
