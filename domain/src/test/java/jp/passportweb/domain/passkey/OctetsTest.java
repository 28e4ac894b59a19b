package jp.passportweb.domain.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("LOGIN-1 bytes between browser and server")
class OctetsTest {
  @Test
  @DisplayName("LOGIN-1 they are written in base64url without padding, and read again")
  void written() {
    Octets octets = Octets.of(new byte[] {(byte) 0xfb, (byte) 0xff, 1, 2});
    assertThat(octets.base64Url()).isEqualTo("-_8BAg");
    assertThat(Octets.parse("-_8BAg")).contains(octets);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+/8BAg==", "-_8B Ag", "パスキー"})
  @DisplayName("LOGIN-1 what is empty or not base64url is nothing")
  void nothing(String typed) {
    assertThat(Octets.parse(typed)).isEmpty();
  }

  @Test
  @DisplayName("LOGIN-1 an id is 16 bytes, in the order in which it is written")
  void id() {
    assertThat(Octets.of(UUID.fromString("00010203-0405-0607-0809-0a0b0c0d0e0f")).base64Url())
        .isEqualTo("AAECAwQFBgcICQoLDA0ODw");
  }
}
