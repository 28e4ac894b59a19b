package jp.passportweb.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Which secrets production takes")
class SecretStrengthTest {
  private final SecureRandom random = new SecureRandom();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "changeit",
        "correct horse battery staple",
        "a very long sentence that somebody typed, of more than forty-three characters",
        "correcthorsebatterystaplecorrecthorsebattery",
        "CORRECTHORSEBATTERYSTAPLECORRECTHORSEBATTERY",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "AaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAa",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "パスワードパスワードパスワードパスワードパスワードパスワードパスワード"
      })
  @DisplayName("what people can type or guess is a phrase")
  void phrases(String secret) {
    assertThat(SecretStrength.isKeyMaterial(secret)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MFI0yJAiwsRJYYVt+HWc44OrxZbsgKx9nzFik5AF0zc=",
        "Sw1c-QakmnOx3A_2uSGk8PHCkkDYqzU55UgZAyNbB54",
        "84fb69b186a7eb47daa089e7c2b1d46523604cf3d130a84388f750054ee61b08",
        "84FB69B186A7EB47DAA089E7C2B1D46523604CF3D130A84388F750054EE61B08",
        " 84fb69b186a7eb47daa089e7c2b1d46523604cf3d130a84388f750054ee61b08 "
      })
  @DisplayName("32 random bytes are key material, as OpenSSL writes them")
  void keyMaterial(String secret) {
    assertThat(SecretStrength.isKeyMaterial(secret)).isTrue();
  }

  @Test
  @DisplayName("whatever is random is taken from 32 bytes on, and not below")
  void length() {
    for (int i = 0; i < 1000; i++) {
      assertThat(taken(random(32))).isEqualTo("base64 and hexadecimal");
      assertThat(taken(random(64))).isEqualTo("base64 and hexadecimal");
      assertThat(taken(random(31))).isEqualTo("nothing");
      assertThat(taken(random(16))).isEqualTo("nothing");
    }
  }

  private static String taken(byte[] bytes) {
    boolean base64 = SecretStrength.isKeyMaterial(Base64.getEncoder().encodeToString(bytes));
    boolean hexadecimal = SecretStrength.isKeyMaterial(HexFormat.of().formatHex(bytes));
    if (base64 && hexadecimal) {
      return "base64 and hexadecimal";
    }
    return base64 || hexadecimal ? "one of them" : "nothing";
  }

  private byte[] random(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
