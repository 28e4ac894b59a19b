package jp.passportweb.network.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.network.web.SmallWebServer.Answers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** Looks at pages of a server on this machine. */
@Timeout(20)
abstract class PageVisit {
  static final String HERE = "127.0.0.1";
  static final URI PAGE =
      URI.create("http://www.example.com/.well-known/pki-validation/passport.txt");

  SmallWebServer server;

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  void serve(Answers answers) throws IOException {
    server = new SmallWebServer(answers);
  }

  /** Where every name leads here. */
  Web web() {
    return web(host -> at(host, HERE));
  }

  Web web(Function<String, DnsAnswer<String>> addresses) {
    return new Web(
        new WebSettings(
            server.port(),
            server.port(),
            Set.of(InetAddress.ofLiteral(HERE)),
            Duration.ofMillis(500),
            Duration.ofMillis(1500)),
        addresses);
  }

  static DnsAnswer<String> at(String host, String... addresses) {
    return new DnsAnswer.Found<>(
        host, List.of(), List.of(addresses), Duration.ofMinutes(5), Security.SECURE);
  }
}
