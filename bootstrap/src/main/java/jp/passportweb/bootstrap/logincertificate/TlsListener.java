package jp.passportweb.bootstrap.logincertificate;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration;
import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration.NettyListenerConfiguration;
import jakarta.inject.Singleton;
import java.util.List;

/** Opens a second port, in TLS, beside the first. */
@Singleton
@Requires(property = "passport.tls.port")
final class TlsListener implements BeanCreatedEventListener<NettyHttpServerConfiguration> {
  private static final int USUAL_PORT = 8080;

  private final TlsSettings settings;

  TlsListener(TlsSettings settings) {
    this.settings = settings;
  }

  @Override
  public NettyHttpServerConfiguration onCreated(
      BeanCreatedEvent<NettyHttpServerConfiguration> event) {
    NettyHttpServerConfiguration server = event.getBean();
    Integer port = settings.port();
    if (port != null) {
      server.setListeners(
          List.of(
              listener(server, server.getPort().orElse(USUAL_PORT), false),
              listener(server, port, true)));
    }
    return server;
  }

  private static NettyListenerConfiguration listener(
      NettyHttpServerConfiguration server, int port, boolean tls) {
    return NettyListenerConfiguration.createTcp(
        server.getHost().orElse(null), port, tls, null, null);
  }
}
