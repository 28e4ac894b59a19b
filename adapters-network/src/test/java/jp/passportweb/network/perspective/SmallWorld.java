package jp.passportweb.network.perspective;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.domain.perspective.Observer;
import jp.passportweb.network.dns.Dns;
import jp.passportweb.network.dns.DnsSettings;
import jp.passportweb.network.dns.SmallDnsServer;
import jp.passportweb.network.dns.SmallNet;
import jp.passportweb.network.dns.SmallZone;
import jp.passportweb.network.web.WebSettings;

/** Signed zones below {@code test} and one page that holds a value, all on this machine. */
final class SmallWorld implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
  static final String VALUE = "0123456789abcdef0123456789abcdef01234567";

  private final SmallDnsServer names;
  private final HttpServer pages;
  private final SmallZone root;

  /**
   * @param zones as {@code test} delegates to them
   */
  SmallWorld(SmallZone... zones) throws IOException {
    List<String> delegations = new ArrayList<>();
    Stream.of(zones)
        .forEach(zone -> {
          delegations.add(zone.label() + " NS ns.example.net.");
          delegations.add(zone.ds());
        });
    SmallZone test = SmallZone.signed("test.", NOW, delegations.toArray(String[]::new));
    root = SmallZone.signed(".", NOW, "test NS ns.example.net.", test.ds());
    SmallZone[] all =
        Stream.concat(Stream.of(root, test), Stream.of(zones)).toArray(SmallZone[]::new);
    names = new SmallDnsServer(new SmallNet(false, all));
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

  /** Somebody who believes the root, and may look at this machine. */
  Observer observer() {
    Duration packet = Duration.ofSeconds(2);
    Duration question = Duration.ofSeconds(5);
    return new LocalObserver(
        new Dns(new DnsSettings(names.address(), root.ds(), packet, question), () -> NOW),
        new WebSettings(
            pages.getAddress().getPort(),
            443,
            Set.of(InetAddress.getLoopbackAddress()),
            packet,
            question));
  }

  @Override
  public void close() throws IOException {
    names.close();
    pages.stop(0);
  }
}
