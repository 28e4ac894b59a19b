package jp.passportweb.bootstrap.perspective;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.perspective.Perspective;
import jp.passportweb.network.dns.Dns;
import jp.passportweb.network.perspective.LocalObserver;
import jp.passportweb.network.perspective.PerspectiveServer;
import jp.passportweb.network.perspective.ServerSettings;

/** A perspective that answers; nothing else of the product is there (docs/adr/perspective.md). */
public final class RunningPerspective implements AutoCloseable {
  private final Perspective here;
  private final PerspectiveServer server;

  private RunningPerspective(Perspective here, PerspectiveServer server) {
    this.here = here;
    this.server = server;
  }

  /**
   * Starts what the settings say; of Micronaut they alone are read, and no bean is made.
   *
   * @throws StartFailure with a sentence for operations
   */
  public static RunningPerspective ofSettings() {
    try (ApplicationContext context = ApplicationContext.builder().banner(false).build()) {
      return start(context.getEnvironment().start());
    }
  }

  static RunningPerspective start(Environment environment) {
    PerspectiveSettings settings = new PerspectiveSettings(environment);
    Perspective here = settings.here();
    ServerSettings server = settings.server();
    InstantSource clock = InstantSource.system();
    LocalObserver observer = new LocalObserver(new Dns(settings.dns(), clock), settings.web());
    try {
      return new RunningPerspective(
          here, PerspectiveServer.start(server, here.id(), observer, clock));
    } catch (IOException e) {
      throw new StartFailure(
          "the perspective cannot listen at " + server.address() + ": " + e.getMessage(), e);
    }
  }

  /** Who answers, where and from where. */
  public String sentence() {
    InetSocketAddress address = server.address();
    return "perspective "
        + here.id().text()
        + " ("
        + here.region().text()
        + ") is ready: http://"
        + address.getHostString()
        + ":"
        + address.getPort()
        + "/mpic";
  }

  @Override
  public void close() {
    server.close();
  }
}
