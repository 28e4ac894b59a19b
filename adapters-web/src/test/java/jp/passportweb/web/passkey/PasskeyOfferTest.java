package jp.passportweb.web.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import jp.passportweb.web.page.WebSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("LOGIN-1 where passkeys are offered")
class PasskeyOfferTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "https://pfw.example,      true",
    "https://pfw.example:8443, true",
    "http://localhost:8080,    true",
    "http://pfw.example,       false",
    "http://127.0.0.1:8080,    false",
    "https://192.0.2.1,        false",
    "'https://[2001:db8::1]',  false"
  })
  @DisplayName("LOGIN-1 by https below a name, or at localhost, as browsers have it")
  void offered(URI baseUrl, boolean offered) {
    assertThat(PasskeyOffer.isMade(new WebSettings(baseUrl, false, Duration.ofHours(24))))
        .isEqualTo(offered);
  }
}
