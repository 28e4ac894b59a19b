package jp.passportweb.bootstrap.logincertificate;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import jp.passportweb.bootstrap.settings.StartFailure;

/** Ends the start when the second port does not speak TLS: in plain text it would serve nobody. */
@Singleton
@Requires(property = "passport.tls.port")
final class TlsProof implements ApplicationEventListener<ServerStartupEvent> {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final TlsSettings settings;
  private final String host;

  TlsProof(
      TlsSettings settings,
      @io.micronaut.context.annotation.Value("${micronaut.server.host:}") String host) {
    this.settings = settings;
    this.host = host;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    Integer port = settings.port();
    if (port != null) {
      shakeHands(port);
    }
  }

  private void shakeHands(int port) {
    try (SSLSocket socket = (SSLSocket) anyServer().getSocketFactory().createSocket()) {
      int patience = Math.toIntExact(PATIENCE.toMillis());
      InetAddress where =
          host.isBlank() ? InetAddress.getLoopbackAddress() : InetAddress.getByName(host);
      socket.connect(new InetSocketAddress(where, port), patience);
      socket.setSoTimeout(patience);
      socket.startHandshake();
    } catch (IOException | GeneralSecurityException e) {
      throw new StartFailure(
          "PASSPORT_TLS_PORT " + port + " does not speak TLS (" + e.getMessage() + ")", e);
    }
  }

  /** Whose certificate the server has is nothing to this question. */
  private static SSLContext anyServer() throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {new AnyServer()}, null);
    return context;
  }

  private static final class AnyServer implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
