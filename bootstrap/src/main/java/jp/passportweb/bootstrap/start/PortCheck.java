package jp.passportweb.bootstrap.start;

import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import jp.passportweb.bootstrap.settings.StartFailure;

/** Whether the ports are free; opens them for a moment. */
final class PortCheck {
  private PortCheck() {}

  static void check(Environment environment) {
    String host = environment.getProperty("micronaut.server.host", String.class).orElse("");
    check(environment, host, "micronaut.server.port", "MICRONAUT_SERVER_PORT");
    check(environment, host, "passport.tls.port", "PASSPORT_TLS_PORT");
  }

  private static void check(
      Environment environment, String host, String property, String variable) {
    int port = environment.getProperty(property, Integer.class).orElse(0);
    if (port <= 0) {
      return;
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(
          host.isEmpty()
              ? new InetSocketAddress(port)
              : new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException | IllegalArgumentException e) {
      throw new StartFailure(
          "port " + port + " is taken or cannot be opened; choose another with " + variable, e);
    }
  }
}
