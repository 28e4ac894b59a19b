package jp.passportweb.bootstrap.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.perspective.Region;
import jp.passportweb.network.perspective.Remote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("MPIC-2 the remote perspectives that a node is given")
class RemoteSettingsTest {
  private static final String TOKEN = "3f9c".repeat(8);
  private static final List<String> LINES =
      List.of(
          "# name region latitude longitude address token",
          "apnic.sydney APNIC -33.87 151.21 https://sydney.example/mpic " + TOKEN,
          "ripe.frankfurt RIPE_NCC 50.11 8.68 https://frankfurt.example/mpic " + TOKEN,
          "arin.oregon ARIN 45.52 -122.68 https://oregon.example/mpic " + TOKEN,
          "lacnic.sao-paulo LACNIC -23.55 -46.63 https://sao-paulo.example/mpic " + TOKEN);

  private final Map<String, Object> settings = new HashMap<>();

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void give() {
    file = directory.resolve("perspectives");
    settings.put("passport.perspective.remotes", file.toString());
  }

  @Test
  @DisplayName("each line is one, and none need be given")
  void read() throws IOException {
    Files.write(file, LINES);
    with(remotes -> {
      assertThat(remotes.remotes()).hasSize(4);
      Remote second = remotes.remotes().get(1);
      assertThat(second.perspective().region()).isEqualTo(Region.RIPE_NCC);
      assertThat(second.address()).hasToString("https://frankfurt.example/mpic");
      assertThat(second.toString()).doesNotContain(TOKEN);
    });
    settings.clear();
    with(remotes -> assertThat(remotes.remotes()).isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "apnic.sydney",
        "Sydney! APNIC -33.87 151.21 https://a.example/mpic TOKEN",
        "a Asia -33.87 151.21 https://a.example/mpic TOKEN",
        "a APNIC -93.87 151.21 https://a.example/mpic TOKEN",
        "a APNIC south 151.21 https://a.example/mpic TOKEN",
        "a APNIC -33.87 151.21 http://a.example/mpic TOKEN",
        "a APNIC -33.87 151.21 https://a.example/mpic guess",
        "a APNIC -33.87 151.21 https://a.example/mpic TOKEN more"
      })
  @DisplayName("a line that is not understood is named by its number alone")
  void wrong(String line) throws IOException {
    Files.write(file, List.of("", line.replace("TOKEN", TOKEN)));
    String sentence =
        "PASSPORT_PERSPECTIVE_REMOTES, line 2, is not understood: see docs/operations.md";
    assertRefused(sentence);
    Files.delete(file);
    assertRefused("PASSPORT_PERSPECTIVE_REMOTES cannot be read: " + file);
  }

  private void assertRefused(String sentence) {
    with(remotes ->
        assertThatExceptionOfType(StartFailure.class)
            .isThrownBy(remotes::remotes)
            .withMessage(sentence));
  }

  private void with(Consumer<RemoteSettings> test) {
    try (ApplicationContext context =
        ApplicationContext.builder().banner(false).properties(settings).build()) {
      test.accept(new RemoteSettings(context.getEnvironment().start()));
    }
  }
}
