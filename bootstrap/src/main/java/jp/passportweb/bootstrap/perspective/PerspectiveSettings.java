package jp.passportweb.bootstrap.perspective;

import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.passportweb.bootstrap.settings.HostAndPort;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.perspective.Perspective;
import jp.passportweb.domain.perspective.PerspectiveId;
import jp.passportweb.domain.perspective.Place;
import jp.passportweb.domain.perspective.Region;
import jp.passportweb.network.dns.DnsSettings;
import jp.passportweb.network.perspective.BearerToken;
import jp.passportweb.network.perspective.ServerSettings;
import jp.passportweb.network.web.WebSettings;

/** The settings of a perspective (docs/operations.md), each read when it is asked for. */
final class PerspectiveSettings {
  private static final String PREFIX = "passport.perspective.";
  private static final int DNS_PORT = 53;
  private static final Duration PACKET = Duration.ofSeconds(3);
  private static final Duration QUESTION = Duration.ofSeconds(10);
  private static final Duration PAGE = Duration.ofSeconds(20);
  private static final Duration LONGEST = Duration.ofSeconds(45);

  /** DS of the root's keys of 2017 and 2024, as IANA publishes them (root-anchors.xml). */
  private static final String ROOT =
      """
      . IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D
      . IN DS 38696 8 2 683D2D0ACB8C9B712A1948B27F741219298D0A450D612C483AF444A4C0FB2B16
      """;

  private final Environment environment;

  PerspectiveSettings(Environment environment) {
    this.environment = environment;
  }

  /** Who and where it is. */
  Perspective here() {
    return new Perspective(
        required("id", PerspectiveId::new),
        required("region", PerspectiveSettings::region),
        new Place(
            required("latitude", text -> new Place(Double.parseDouble(text), 0).latitude()),
            required("longitude", text -> new Place(0, Double.parseDouble(text)).longitude())));
  }

  ServerSettings server() {
    return new ServerSettings(
        new InetSocketAddress(
            optional("host", text -> HostAndPort.read(text, 0).getAddress())
                .orElse(InetAddress.getLoopbackAddress()),
            optional("port", PerspectiveSettings::port).orElse(8090)),
        required("token", BearerToken::new),
        optional("at-once", PerspectiveSettings::number).orElse(32),
        LONGEST);
  }

  DnsSettings dns() {
    return new DnsSettings(
        required("resolver", text -> HostAndPort.read(text, DNS_PORT)),
        optional("trust-anchors", PerspectiveSettings::file).orElse(ROOT),
        PACKET,
        QUESTION);
  }

  WebSettings web() {
    return WebSettings.of(QUESTION, PAGE);
  }

  /** The variables that a node needs to look from here, as far as they are not set. */
  List<String> missing() {
    return Stream.of("id", "region", "latitude", "longitude", "resolver")
        .filter(name -> optional(name, Function.identity()).isEmpty())
        .map(PerspectiveSettings::variable)
        .toList();
  }

  private <T> T required(String name, Function<String, T> read) {
    return optional(name, read)
        .orElseThrow(() -> new StartFailure(variable(name) + " is not set", null));
  }

  /** What is wrong is not repeated: it may be the token. */
  private <T> Optional<T> optional(String name, Function<String, T> read) {
    try {
      return environment
          .getProperty(PREFIX + name, String.class)
          .filter(text -> !text.isBlank())
          .map(text -> read.apply(text.strip()));
    } catch (IllegalArgumentException e) {
      throw new StartFailure(variable(name) + " is not understood: see docs/operations.md", null);
    }
  }

  /** By the registry's name, its blank perhaps as an underscore. */
  static Region region(String text) {
    return Region.valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  private static int number(String text) {
    int number = Integer.parseInt(text);
    if (number < 1) {
      throw new IllegalArgumentException("none at all: " + number);
    }
    return number;
  }

  private static int port(String text) {
    int port = Integer.parseInt(text);
    if (port < 0 || port > 0xFFFF) {
      throw new IllegalArgumentException("no port: " + port);
    }
    return port;
  }

  private static String file(String path) {
    try {
      return Files.readString(Path.of(path), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String variable(String name) {
    return "PASSPORT_PERSPECTIVE_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
