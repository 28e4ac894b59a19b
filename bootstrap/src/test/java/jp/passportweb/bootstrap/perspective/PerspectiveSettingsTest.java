package jp.passportweb.bootstrap.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.perspective.Perspective;
import jp.passportweb.domain.perspective.PerspectiveId;
import jp.passportweb.domain.perspective.Place;
import jp.passportweb.domain.perspective.Region;
import jp.passportweb.network.dns.DnsSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("MPIC-3 the settings of a perspective")
class PerspectiveSettingsTest {
  private static final String TOKEN = "3f9c".repeat(8);

  private final Map<String, Object> settings =
      new HashMap<>(
          Map.of(
              "id", "apnic.sydney",
              "region", "APNIC",
              "latitude", "-33.87",
              "longitude", "151.21",
              "token", TOKEN,
              "resolver", "127.0.0.1",
              "port", "0"));

  @Test
  @DisplayName("who and where it is, its resolver, and the root that everybody trusts")
  void good() {
    assertThat(of(PerspectiveSettings::here))
        .isEqualTo(
            new Perspective(
                new PerspectiveId("apnic.sydney"), Region.APNIC, new Place(-33.87, 151.21)));
    DnsSettings dns = of(PerspectiveSettings::dns);
    assertThat(dns.resolver())
        .isEqualTo(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 53));
    assertThat(dns.trustAnchors()).contains("20326", "38696");
    settings.put("region", "RIPE NCC");
    settings.put("resolver", "[::1]:5353");
    assertThat(of(PerspectiveSettings::here).region()).isEqualTo(Region.RIPE_NCC);
    assertThat(of(PerspectiveSettings::dns).resolver())
        .isEqualTo(new InetSocketAddress(InetAddress.ofLiteral("::1"), 5353));
  }

  @Test
  @DisplayName("trust anchors of a file; an empty one proves nothing")
  void anchors(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("root.ds"), ". IN DS 1 8 2 AB\n");
    settings.put("trust-anchors", file.toString());
    assertThat(of(PerspectiveSettings::dns).trustAnchors()).isEqualTo(". IN DS 1 8 2 AB\n");
    Files.writeString(file, "");
    assertThat(of(PerspectiveSettings::dns).isValidating()).isFalse();
    Files.delete(file);
    assertRefused("PASSPORT_PERSPECTIVE_TRUST_ANCHORS is not understood");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"id", "region", "latitude", "longitude", "token", "resolver"})
  @DisplayName("what is missing is named")
  void missing(String name) {
    settings.remove(name);
    assertRefused(variable(name) + " is not set");
    settings.put(name, " ");
    assertRefused(variable(name) + " is not set");
  }

  @ParameterizedTest(name = "{0}: [{1}]")
  @CsvSource({
    "id, Sydney!",
    "region, Asia",
    "latitude, 91",
    "latitude, north",
    "longitude, -181",
    "token, 0123456789abcdef0123456789abcde",
    "resolver, 127.0.0.1:dns",
    "resolver, 127.0.0.1:99999",
    "port, 65536",
    "at-once, 0"
  })
  @DisplayName("what is wrong is named, and not repeated, for it may be the token")
  void wrong(String name, String value) {
    settings.put(name, value);
    assertRefused(variable(name) + " is not understood: see docs/operations.md");
  }

  @Test
  @DisplayName("a port that is taken")
  void taken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      settings.put("port", String.valueOf(taken.getLocalPort()));
      assertRefused("the perspective cannot listen at ");
    }
  }

  @Test
  @DisplayName("it tells who answers where")
  void sentence() {
    try (RunningPerspective running = start()) {
      assertThat(running.sentence())
          .matches("perspective apnic.sydney \\(APNIC\\) is ready: http://\\S+:[1-9]\\d*/mpic");
    }
  }

  private void assertRefused(String sentence) {
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> start().close())
        .withMessageStartingWith(sentence);
  }

  private static String variable(String name) {
    return "PASSPORT_PERSPECTIVE_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private RunningPerspective start() {
    try (ApplicationContext context = context()) {
      return RunningPerspective.start(context.getEnvironment().start());
    }
  }

  private <T> T of(Function<PerspectiveSettings, T> part) {
    try (ApplicationContext context = context()) {
      return part.apply(new PerspectiveSettings(context.getEnvironment().start()));
    }
  }

  private ApplicationContext context() {
    Map<String, Object> properties = new HashMap<>();
    settings.forEach((name, value) -> properties.put("passport.perspective." + name, value));
    return ApplicationContext.builder().banner(false).properties(properties).build();
  }
}
