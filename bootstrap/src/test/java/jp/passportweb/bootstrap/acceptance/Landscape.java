package jp.passportweb.bootstrap.acceptance;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.passportweb.domain.perspective.Observer;
import jp.passportweb.domain.perspective.Perspective;
import jp.passportweb.domain.perspective.PerspectiveId;
import jp.passportweb.domain.perspective.Place;
import jp.passportweb.domain.perspective.Region;
import jp.passportweb.network.dns.Dns;
import jp.passportweb.network.dns.DnsSettings;
import jp.passportweb.network.perspective.BearerToken;
import jp.passportweb.network.perspective.LocalObserver;
import jp.passportweb.network.perspective.PerspectiveServer;
import jp.passportweb.network.perspective.Remote;
import jp.passportweb.network.perspective.ServerSettings;
import jp.passportweb.network.web.WebSettings;

/**
 * A primary and five places elsewhere, each with a resolver of its own; some see what is so, others
 * what an attacker shows. Two are processes of the packaged jar, which look at no page of this
 * machine; for pages all five are in this process.
 */
final class Landscape implements AutoCloseable {
  static final String VALUE = "0123456789abcdef0123456789abcdef01234567";
  private static final String SECRET = "Jk3Vt0Xz5Rq8Lm1Np6Ws9Yb2Cd4Fg7Hj";

  static final String FILE = "passport.txt";
  static final Perspective TOKYO = perspective("apnic.tokyo", Region.APNIC, 35.68, 139.77);
  static final Perspective SYDNEY = perspective("apnic.sydney", Region.APNIC, -33.87, 151.21);
  static final Perspective FRANKFURT = perspective("ripe.frankfurt", Region.RIPE_NCC, 50.11, 8.68);
  static final Perspective OREGON = perspective("arin.oregon", Region.ARIN, 45.52, -122.68);
  static final Perspective SAO_PAULO =
      perspective("lacnic.sao-paulo", Region.LACNIC, -23.55, -46.63);
  static final Perspective NAIROBI = perspective("afrinic.nairobi", Region.AFRINIC, -1.29, 36.82);
  static final List<Perspective> ELSEWHERE = List.of(SYDNEY, FRANKFURT, OREGON, SAO_PAULO, NAIROBI);
  static final BearerToken TOKEN = new BearerToken(SECRET);

  private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
  private static final InetAddress ATTACKER = InetAddress.ofLiteral("127.0.0.2");

  /** Who is shown something else, by the name that is asked for. */
  private static final Map<String, Set<Perspective>> DECEIVED =
      Map.of(
          "agreed", Set.of(),
          "one", Set.of(SYDNEY),
          "two", Set.of(FRANKFURT, OREGON),
          "primary", Set.of(TOKYO),
          "others", Set.copyOf(ELSEWHERE));

  private final List<Runnable> ends = new ArrayList<>();
  private final Map<Perspective, SmallResolver> resolvers = new HashMap<>();
  private final Map<Perspective, PerspectiveServer> servers = new HashMap<>();
  private final Map<Perspective, PerspectiveProcess> processes = new HashMap<>();
  private final int port;

  Landscape(Path directory) throws IOException {
    HttpServer page = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
    port = page.getAddress().getPort();
    serve(page, VALUE);
    serve(HttpServer.create(new InetSocketAddress(ATTACKER, port), 0), "nothing of yours");
    resolve(TOKYO);
    for (Perspective place : ELSEWHERE) {
      resolve(place);
      PerspectiveServer server = nearby(place, observer(place));
      ends.add(server::close);
      servers.put(place, server);
    }
    for (Perspective place : List.of(SYDNEY, FRANKFURT)) {
      PerspectiveProcess process = process(directory, place);
      ends.add(process::close);
      processes.put(place, process);
    }
  }

  private static PerspectiveServer nearby(Perspective place, Observer observer) throws IOException {
    return PerspectiveServer.start(
        new ServerSettings(new InetSocketAddress(HERE, 0), TOKEN, 32, Duration.ofSeconds(30)),
        place.id(),
        observer,
        InstantSource.system());
  }

  private PerspectiveProcess process(Path directory, Perspective place) {
    return PerspectiveProcess.start(
        directory,
        resolvers.get(place).address(),
        SECRET,
        Map.of(
            "PASSPORT_PERSPECTIVE_ID", place.id().text(),
            "PASSPORT_PERSPECTIVE_REGION", place.region().name(),
            "PASSPORT_PERSPECTIVE_AT_ONCE", "32"));
  }

  static String nameOf(String scene) {
    return scene + ".example.test";
  }

  /** Two real ones and three of this process. */
  List<Remote> remotes() {
    return ELSEWHERE.stream()
        .map(place ->
            processes.containsKey(place)
                ? new Remote(place, processes.get(place).address(), TOKEN)
                : nearby(place))
        .toList();
  }

  /** All five of this process, which may look at its pages. */
  List<Remote> remotesForPages() {
    return ELSEWHERE.stream().map(this::nearby).toList();
  }

  private Remote nearby(Perspective place) {
    int at = servers.get(place).address().getPort();
    return new Remote(place, URI.create("http://127.0.0.1:" + at + "/mpic"), TOKEN);
  }

  Observer observer(Perspective place) {
    Duration patience = Duration.ofSeconds(10);
    String[] resolver = resolvers.get(place).address().split(":");
    return new LocalObserver(
        new Dns(
            new DnsSettings(
                new InetSocketAddress(HERE, Integer.parseInt(resolver[1])), "", patience, patience),
            InstantSource.system()),
        new WebSettings(port, 443, Set.of(HERE, ATTACKER), patience, patience));
  }

  private void resolve(Perspective place) throws IOException {
    List<String> records = new ArrayList<>();
    DECEIVED.forEach((scene, deceived) -> {
      boolean honest = !deceived.contains(place);
      String name = nameOf(scene) + ".";
      records.add(name + " A " + (honest ? HERE : ATTACKER).getHostAddress());
      records.add(name + " CAA 0 issue \"" + (honest ? "ca.example" : "other.example") + "\"");
      records.add("_passport." + name + " TXT \"" + (honest ? VALUE : "f".repeat(40)) + "\"");
    });
    SmallResolver resolver = new SmallResolver(records.toArray(String[]::new));
    ends.add(resolver::close);
    resolvers.put(place, resolver);
  }

  private void serve(HttpServer server, String content) {
    server.createContext(
        "/.well-known/pki-validation/" + FILE,
        exchange -> {
          byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    ends.add(() -> server.stop(0));
  }

  private static Perspective perspective(String id, Region region, double north, double east) {
    return new Perspective(new PerspectiveId(id), region, new Place(north, east));
  }

  @Override
  public void close() {
    ends.reversed().forEach(Runnable::run);
  }
}
