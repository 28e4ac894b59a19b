package jp.passportweb.network.perspective;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import jp.passportweb.domain.perspective.Observer;
import jp.passportweb.domain.perspective.Perspective;
import jp.passportweb.domain.perspective.PerspectiveId;
import jp.passportweb.domain.perspective.Place;
import jp.passportweb.domain.perspective.Region;
import jp.passportweb.network.dns.Dns;
import jp.passportweb.network.dns.DnsSettings;
import jp.passportweb.network.dns.SmallDnsServer;
import jp.passportweb.network.dns.SmallNet;
import jp.passportweb.network.dns.SmallZone;
import jp.passportweb.network.web.WebSettings;

/** What a perspective of a test sees: signed zones and one web server, all on this machine. */
final class Neighbourhood implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
  static final String VALUE = "0123456789abcdef0123456789abcdef01234567";
  static final Perspective SYDNEY =
      new Perspective(new PerspectiveId("apnic.sydney"), Region.APNIC, new Place(-33.87, 151.21));
  static final BearerToken TOKEN = new BearerToken("c4f1".repeat(10));

  private final SmallDnsServer names;
  private final HttpServer pages;
  private final SmallZone root;

  Neighbourhood() throws IOException {
    SmallZone example =
        SmallZone.signed(
                "example.test.",
                NOW,
                "www A 127.0.0.1",
                "other A 127.0.0.1",
                "inside A 10.0.0.1",
                "_passport.www TXT \"" + VALUE + "\"",
                "bare TXT \"" + VALUE + "\"",
                "quoted TXT \"'x' " + VALUE + "\"",
                "_passport.changed CNAME other",
                "_passport.alias CNAME " + VALUE + ".proof.example.test.",
                "@ CAA 0 issue \"ca.example\"",
                "bound CAA 0 issue \"ca.example; accounturi=acct:7@ca.example\"",
                "foreign CAA 0 issue \"other.example\"")
            .tampered("_passport.changed CNAME " + VALUE + ".proof.example.test.");
    SmallZone free = SmallZone.signed("free.test.", NOW, "www A 127.0.0.1");
    SmallZone test =
        SmallZone.signed(
            "test.",
            NOW,
            "example NS ns.example.net.",
            example.ds(),
            "free NS ns.example.net.",
            free.ds());
    root = SmallZone.signed(".", NOW, "test NS ns.example.net.", test.ds());
    names = new SmallDnsServer(new SmallNet(false, root, test, example, free));
    pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    pages.createContext(
        "/.well-known/pki-validation/passport.txt",
        exchange -> {
          byte[] content = (VALUE + "\n").getBytes(StandardCharsets.US_ASCII);
          exchange.sendResponseHeaders(200, content.length);
          exchange.getResponseBody().write(content);
          exchange.close();
        });
    pages.start();
  }

  Observer observer() {
    Duration question = Duration.ofSeconds(5);
    return new LocalObserver(
        new Dns(
            new DnsSettings(names.address(), root.ds(), Duration.ofSeconds(2), question),
            () -> NOW),
        new WebSettings(
            pages.getAddress().getPort(),
            443,
            Set.of(InetAddress.getLoopbackAddress()),
            Duration.ofSeconds(2),
            question));
  }

  /** A perspective that sees it. */
  PerspectiveServer serve() throws IOException {
    return serve(observer(), 4, Duration.ofSeconds(15));
  }

  static PerspectiveServer serve(Observer observer, int atOnce, Duration longest)
      throws IOException {
    return PerspectiveServer.start(
        new ServerSettings(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), TOKEN, atOnce, longest),
        SYDNEY.id(),
        observer,
        () -> NOW);
  }

  @Override
  public void close() throws IOException {
    names.close();
    pages.stop(0);
  }
}
