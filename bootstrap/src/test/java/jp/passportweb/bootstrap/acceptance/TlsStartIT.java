package jp.passportweb.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LOGIN-1 a second port that could not speak TLS is not opened")
class TlsStartIT {
  private final OpenSsl openSsl = new OpenSsl();

  @Test
  @DisplayName("LOGIN-1 a key that cannot be used ends the start with a sentence")
  void unusable() {
    String file =
        openSsl.write("broken.pem", "no key".getBytes(StandardCharsets.US_ASCII)).toString();
    refuses(
        Map.of("PASSPORT_TLS_CERTIFICATE", file, "PASSPORT_TLS_KEY", file),
        "Passport for Web cannot start: PASSPORT_TLS_CERTIFICATE and PASSPORT_TLS_KEY cannot be"
            + " used");
  }

  @Test
  @DisplayName("LOGIN-1 production makes no certificate of its own")
  void production() {
    refuses(
        Map.of("MICRONAUT_ENVIRONMENTS", "production"),
        "PASSPORT_TLS_CERTIFICATE is not set; PASSPORT_TLS_KEY is not set");
  }

  private static void refuses(Map<String, String> settings, String sentence) {
    Map<String, String> all = new java.util.HashMap<>(settings);
    all.put("PASSPORT_TLS_PORT", "18443");
    assertThatThrownBy(() -> RunningSystem.onEmptyHome(all).close())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(sentence);
  }
}
