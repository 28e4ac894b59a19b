package jp.passportweb.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocketFactory;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.domaincontrol.WebAnswer.Answered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
@DisplayName("DCV-2 pages over TLS")
class SecurePageTest {
  private static final String HERE = "127.0.0.1";
  private static final String SECRET = "changeit";
  private static final URI PAGE = URI.create("http://www.example.com/x");

  @Test
  @DisplayName("a redirect to https is followed to whatever certificate there is")
  void followed(@TempDir Path directory)
      throws IOException, GeneralSecurityException, InterruptedException {
    SSLServerSocketFactory sockets = sockets(directory.resolve("keys.p12"));
    try (SmallWebServer plain =
            new SmallWebServer((line, out) ->
                SmallWebServer.say(
                    out, SmallWebServer.redirect(308, "https://www.example.com/y")));
        SmallWebServer secure =
            new SmallWebServer(
                sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                (line, out) -> SmallWebServer.say(out, SmallWebServer.page(line)))) {
      assertThat(web(plain.port(), secure.port()).page(PAGE))
          .isEqualTo(
              new WebAnswer(
                  List.of(new WebAnswer.Hop(PAGE.toString(), HERE, 308)),
                  "https://www.example.com/y",
                  new Answered(HERE, 200, "text/plain", "GET /y HTTP/1.1", false)));
      assertThat(secure.requests().getFirst()).contains("Host: www.example.com\n");
    }
  }

  @Test
  @DisplayName("who does not speak TLS has no connection")
  void notTls() throws IOException {
    try (SmallWebServer plain = new SmallWebServer((line, out) -> SmallWebServer.say(out, "no"))) {
      assertThat(web(plain.port(), plain.port()).page(URI.create("https://www.example.com/")).end())
          .isInstanceOfAny(WebAnswer.NoConnection.class, WebAnswer.TimedOut.class);
    }
  }

  private static Web web(int http, int https) {
    return new Web(
        new WebSettings(
            http,
            https,
            Set.of(InetAddress.ofLiteral(HERE)),
            Duration.ofSeconds(2),
            Duration.ofSeconds(10)),
        host ->
            new DnsAnswer.Found<>(
                host, List.of(), List.of(HERE), Duration.ofMinutes(5), Security.SECURE));
  }

  /** With a certificate of its own, for another name. */
  private static SSLServerSocketFactory sockets(Path file)
      throws IOException, GeneralSecurityException, InterruptedException {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-alias",
                "key",
                "-dname",
                "CN=other.example.net",
                "-keystore",
                file.toString(),
                "-storepass",
                SECRET,
                "-storetype",
                "PKCS12")
            .inheritIO()
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, SECRET.toCharArray());
    }
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(keys, SECRET.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context.getServerSocketFactory();
  }
}
