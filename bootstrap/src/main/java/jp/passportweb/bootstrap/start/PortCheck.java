package jp.passportweb.bootstrap.start;

import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import jp.passportweb.bootstrap.delegation.DelegationVariables;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.network.delegation.DelegationSettings;

/** Whether the ports are free; opens them for a moment. */
final class PortCheck {
  private PortCheck() {}

  static void check(Environment environment) {
    String host = environment.getProperty("micronaut.server.host", String.class).orElse("");
    check(environment, host, "micronaut.server.port", "MICRONAUT_SERVER_PORT");
    check(environment, host, "passport.tls.port", "PASSPORT_TLS_PORT");
    DelegationVariables.of(environment).map(DelegationSettings::address).ifPresent(PortCheck::both);
  }

  /** Over TCP and UDP. */
  private static void both(InetSocketAddress address) {
    try (ServerSocket connections = new ServerSocket();
        DatagramSocket datagrams = new DatagramSocket(address)) {
      connections.bind(datagrams.getLocalSocketAddress());
    } catch (IOException e) {
      throw new StartFailure(
          address + " is taken or cannot be opened; choose another with PASSPORT_DELEGATION_LISTEN",
          e);
    }
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
