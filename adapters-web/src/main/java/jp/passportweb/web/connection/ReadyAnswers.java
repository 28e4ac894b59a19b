package jp.passportweb.web.connection;

import io.netty.handler.codec.http.HttpRequest;
import java.util.Optional;

/**
 * Answers that are ready before filters, transactions and pages have their turn. Whoever is asked
 * here is asked on the connection's own thread, and waits for nothing. A request that follows
 * others on its connection before they are answered takes its turn all the same: what answers here
 * has a route of the same address, too.
 */
public interface ReadyAnswers {
  /** The largest body that is awaited, in bytes. */
  int LARGEST_BODY = 512;

  /** Nothing for what is not its own; the request is only looked at. */
  Optional<Ready> to(HttpRequest request);
}
