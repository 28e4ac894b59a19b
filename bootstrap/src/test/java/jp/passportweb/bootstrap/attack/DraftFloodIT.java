package jp.passportweb.bootstrap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("APP-6 one visitor with 45 MB does not stop the service")
@Tag("long")
class DraftFloodIT {
  private static final int POSTS = 36;
  private static final int FIELDS = 400;
  private static final int LENGTH = 3000;
  private static final long FEW_BYTES = 32L * 1024 * 1024;

  @ParameterizedTest
  @EnumSource(Target.class)
  @DisplayName("fields that no form asks, and fields far too long, are not kept; the site answers")
  void flood(Target target) {
    target.during(() -> {
      Stranger stranger = Stranger.at(target.attacker());
      String draft = stranger.agrees();
      for (int i = 0; i < POSTS; i++) {
        // A name too long to be kept comes back in the page itself.
        assertThat(stranger.post(draft + "/contacts", invented(i)).status()).isEqualTo(200);
      }
      Answer page = stranger.attacker().get(draft + "/basic", stranger.visit().header());
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.text()).doesNotContain("invented");
    });
    assertThat(target.attacker().get("/apply").status()).isEqualTo(200);
    assertThat(bytesBelow(target.system().home().resolve("db"))).isLessThan(FEW_BYTES);
  }

  private static Map<String, String> invented(int post) {
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < FIELDS; i++) {
      fields.put("registration.invented" + post + "-" + i, "x".repeat(LENGTH));
    }
    fields.put("registration.name", post + "y".repeat(20_000));
    return fields;
  }

  /** Of the embedded database; nothing where there is none. */
  private static long bytesBelow(Path directory) {
    if (!Files.isDirectory(directory)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
