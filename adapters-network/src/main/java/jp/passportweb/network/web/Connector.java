package jp.passportweb.network.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Opens connections to addresses that were checked before; no name is looked up again. */
final class Connector {
  private static final SSLSocketFactory SECURE = AnyCertificate.sockets();

  private final WebSettings settings;

  Connector(WebSettings settings) {
    this.settings = settings;
  }

  /** The proxies that the machine may be set to are passed by. */
  Socket open(URI page, InetAddress address) throws IOException {
    Socket plain = new Socket(Proxy.NO_PROXY);
    try {
      int step = Math.toIntExact(settings.step().toMillis());
      plain.setSoTimeout(step);
      plain.connect(new InetSocketAddress(address, settings.portOf(page)), step);
      return WebSettings.isSecure(page) ? secured(plain, page) : plain;
    } catch (IOException | RuntimeException e) {
      plain.close();
      throw e;
    }
  }

  /** The page's name is told to the server, for it may serve many. */
  private Socket secured(Socket plain, URI page) throws IOException {
    SSLSocket secured =
        (SSLSocket) SECURE.createSocket(plain, page.getHost(), settings.portOf(page), true);
    secured.startHandshake();
    return secured;
  }
}
