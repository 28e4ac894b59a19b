package jp.passportweb.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ACC-2 アクセスキー")
class AccessKeyTest {
  @Test
  @DisplayName("ACC-2 a new one has at least 128 random bits")
  void length() {
    AccessKey key = AccessKey.random(new SecureRandom());
    assertThat(key.text()).matches("[0-9A-HJKMNP-TV-Z]{28}");
    assertThat(28 * 5).isGreaterThanOrEqualTo(128);
    assertThat(AccessKey.typed(key.grouped())).contains(key);
  }

  @ParameterizedTest
  @CsvSource({
    "ABCD-EFGH-JKMN-PQRS, ABCDEFGHJKMNPQRS",
    "abcd efgh jkmn pqrs, ABCDEFGHJKMNPQRS",
    "ABCDーEFGH‐JKMN－PQRS, ABCDEFGHJKMNPQRS",
    "'ＡＢＣＤ-EFGH-JKMN-PQRS-TVWX-YZoi-l345', ABCDEFGHJKMNPQRSTVWXYZ011345"
  })
  @DisplayName("ACC-2 earlier ones of sixteen characters stay good; look-alikes do not matter")
  void typed(String typed, String text) {
    assertThat(AccessKey.typed(typed)).contains(new AccessKey(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ABCD-EFGH-JKMN-PQR",
        "ABCD-EFGH-JKMN-PQRST",
        "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-234",
        "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-23456",
        "ABCD-EFGH-JKMN-PQRU"
      })
  @DisplayName("ACC-2 nothing else is one")
  void other(String typed) {
    assertThat(AccessKey.typed(typed)).isEmpty();
  }

  @Test
  @DisplayName("ACC-2 it is written in groups of four")
  void grouped() {
    assertThat(new AccessKey("ABCDEFGHJKMNPQRSTVWXYZ012345").grouped())
        .isEqualTo("ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345");
  }
}
