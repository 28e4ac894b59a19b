package jp.passportweb.network.perspective;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.passportweb.domain.perspective.Observer;
import jp.passportweb.domain.perspective.PerspectiveId;

/**
 * One perspective as Open MPIC's API: authenticated, bounded, without a memory (MPIC-3). TLS ends
 * before it.
 */
public final class PerspectiveServer implements AutoCloseable {
  private static final String PATH = "/mpic";
  private static final int LARGEST = 8192;
  private static final int BACKLOG = 50;

  /** Of the JDK's server, in seconds and numbers; it reads them when the first one is made. */
  private static final Map<String, String> BOUNDS =
      Map.of(
          "sun.net.httpserver.maxReqTime", "10",
          "sun.net.httpserver.maxRspTime", "90",
          "sun.net.httpserver.idleInterval", "30",
          "sun.net.httpserver.maxReqHeaders", "50",
          "sun.net.httpserver.maxReqHeaderSize", "16384",
          "jdk.httpserver.maxConnections", "200");

  private final HttpServer server;
  private final ExecutorService threads;
  private final BearerToken token;
  private final CheckDesk desk;

  private PerspectiveServer(HttpServer server, BearerToken token, CheckDesk desk) {
    this.server = server;
    this.threads = Executors.newVirtualThreadPerTaskExecutor();
    this.token = token;
    this.desk = desk;
  }

  /**
   * Listens from now on.
   *
   * @throws IOException where the address cannot be had
   */
  public static PerspectiveServer start(
      ServerSettings settings, PerspectiveId here, Observer observer, InstantSource clock)
      throws IOException {
    BOUNDS.forEach(System::setProperty);
    PerspectiveServer started =
        new PerspectiveServer(
            HttpServer.create(settings.address(), BACKLOG),
            settings.token(),
            new CheckDesk(settings, here, observer, clock));
    started.server.setExecutor(started.threads);
    started.server.createContext("/", started::handle);
    started.server.start();
    return started;
  }

  /** Where it listens, with the port that it got. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply = reply(exchange);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      byte[] body = reply.bytes();
      exchange.sendResponseHeaders(reply.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    if (!token.isIn(exchange.getRequestHeaders().getFirst("Authorization"))) {
      return Reply.refusal(401, "no token, or another").with("WWW-Authenticate", "Bearer");
    }
    if (!exchange.getRequestURI().getPath().equals(PATH)) {
      return Reply.refusal(404, "only " + PATH + " is here");
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      return Reply.refusal(405, "a check is posted").with("Allow", "POST");
    }
    Optional<byte[]> body = body(exchange);
    return body.isPresent()
        ? desk.reply(body.get())
        : Reply.refusal(413, "a request has " + LARGEST + " bytes at most");
  }

  /** Nothing where it is too long. */
  private static Optional<byte[]> body(HttpExchange exchange) throws IOException {
    try (InputStream in = exchange.getRequestBody()) {
      byte[] body = in.readNBytes(LARGEST + 1);
      return body.length > LARGEST ? Optional.empty() : Optional.of(body);
    }
  }

  /** Takes no more, and lets nothing finish. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
