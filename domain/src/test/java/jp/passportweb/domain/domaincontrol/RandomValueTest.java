package jp.passportweb.domain.domaincontrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("DCV-3 random values")
class RandomValueTest {
  private static final Instant MADE = Instant.parse("2026-11-29T03:00:00Z");
  private static final String TEXT = "0123456789abcdef0123456789abcdef";

  @Test
  @DisplayName("128 bits or more, and never twice the same")
  void drawn() {
    Random random = new Random(7);
    Set<String> drawn =
        Stream.generate(() -> RandomValue.draw(random, MADE).text())
            .limit(1000)
            .collect(Collectors.toSet());
    assertThat(drawn).hasSize(1000).allMatch(text -> text.matches("[0-9a-f]{32}"));
  }

  @ParameterizedTest(name = "at {0}: {1}")
  @CsvSource({
    "2026-11-29T02:59:59Z, true",
    "2026-11-29T03:00:00Z, true",
    "2026-12-29T02:59:59.999Z, true",
    "2026-12-29T03:00:00Z, false",
    "2027-11-29T03:00:00Z, false"
  })
  @DisplayName("good for 30 days")
  void good(Instant at, boolean good) {
    assertThat(new RandomValue(TEXT, MADE).isGood(at)).isEqualTo(good);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "",
        "0123456789abcdef0123456789abcde",
        "0123456789ABCDEF0123456789ABCDEF",
        "password"
      })
  @DisplayName("nothing shorter, and nothing else than lower-case hexadecimal")
  void refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new RandomValue(text, MADE));
  }

  @ParameterizedTest(name = "[{0}]: {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "0123456789abcdef0123456789abcdef, true",
        "\"0123456789abcdef0123456789abcdef\", true",
        "` 0123456789abcdef0123456789abcdef\t`, true",
        "0123456789abcdef0123456789abcdef0, false",
        "x0123456789abcdef0123456789abcdef, false",
        "0123456789ABCDEF0123456789ABCDEF, false",
        "`0123456789abcdef 0123456789abcdef`, false",
        "``, false"
      })
  @DisplayName("a record holds it alone, with the quotation marks that people put around it")
  void isIn(String found, boolean held) {
    assertThat(new RandomValue(TEXT, MADE).isIn(found)).isEqualTo(held);
  }
}
