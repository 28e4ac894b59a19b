package jp.passportweb.domain.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("DWN-1 the id of a seal")
class SealIdTest {
  @Test
  @DisplayName("DWN-1 it is random, and reads back as itself")
  void random() {
    SecureRandom random = new SecureRandom();
    assertThat(Stream.generate(() -> SealId.random(random)).limit(100))
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(SealId.parse(id.text())).contains(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7K2M94TQX3",
        "7K2M94TQX37K2M94TQXI",
        "7k2m94tqx37k2m94tqx3",
        "7K2M94TQX37K2M94TQX33",
        "../../7K2M94TQX37K2M"
      })
  @DisplayName("DWN-1 anything else is no id")
  void notOurs(String text) {
    assertThat(SealId.parse(text)).isEmpty();
  }
}
