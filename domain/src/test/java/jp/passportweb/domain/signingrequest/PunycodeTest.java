package jp.passportweb.domain.signingrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("§6.1 internationalised labels")
class PunycodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"日本語", "証明書発行", "ドメイン名例", "bücher", "a日b本c語d", "가나다", "صحة", "例え"})
  @DisplayName("a label is read as the runtime wrote it")
  void read(String label) {
    String encoded = IDN.toASCII(label).substring("xn--".length());
    assertThat(Punycode.decode(encoded)).contains(label);
    assertThat(Punycode.isWellFormed(encoded)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc-", "99999999", "wgv71a119", "a!b", "-"})
  @DisplayName(
      "digits that end too early, lead beyond Unicode or say nothing beyond ASCII are none")
  void unread(String encoded) {
    assertThat(Punycode.isWellFormed(encoded)).isFalse();
  }
}
