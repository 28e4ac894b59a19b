package jp.passportweb.domain.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.passportweb.domain.certificate.Validity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CT-1: whether timestamps are enough")
class TimestampRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-29T01:00:00Z");

  private final TimestampRules rules = new TimestampRules(TransparencyPolicy.BROWSERS);

  @ParameterizedTest(name = "{0} days, logs {1}: short of {2}")
  @DisplayName("CT-1 by lifetime: how many, of how many operators, of which kind")
  @CsvSource({
    // E and W: operators with logs of RFC 6962; e and w: the same operators' static ones
    "46,  E w,     nothing",
    "99,  E w,     nothing",
    "180, E w,     nothing",
    "180, E W,     nothing",
    "180, e w,     TooFewOfRfc6962",
    "180, E e,     TooFewTimestamps TooFewOperators",
    "180, E E e,   TooFewTimestamps TooFewOperators",
    "180, E,       TooFewTimestamps TooFewOperators",
    "181, E w,     TooFewTimestamps",
    "199, E w,     TooFewTimestamps",
    "199, E e w,   nothing",
    "199, e e w,   TooFewOfRfc6962",
    "199, E e e,   TooFewTimestamps TooFewOperators",
    "199, E e e w, nothing",
    "398, E E W,   nothing",
    "400, E E W,   nothing",
  })
  void enough(int days, String logs, String shortOf) {
    List<String> found =
        rules.shortfalls(logs(logs), lasting(Duration.ofDays(days))).stream()
            .map(shortfall -> shortfall.getClass().getSimpleName())
            .toList();
    assertThat(found.isEmpty() ? "nothing" : String.join(" ", found)).isEqualTo(shortOf);
  }

  @Test
  @DisplayName("CT-1 a second more than 180 days, both ends counted, needs a third")
  void bothEnds() {
    assertThat(rules.needed(lasting(Duration.ofDays(180)))).isEqualTo(2);
    assertThat(rules.needed(lasting(Duration.ofDays(180).plusSeconds(1)))).isEqualTo(3);
  }

  @Test
  @DisplayName("CT-1 what is short is told with numbers")
  void numbers() {
    assertThat(rules.shortfalls(logs("e e e"), lasting(Duration.ofDays(199))))
        .containsExactly(
            new Shortfall.TooFewTimestamps(2, 3),
            new Shortfall.TooFewOperators(1, 2),
            new Shortfall.TooFewOfRfc6962(0, 1));
  }

  @Test
  @DisplayName("CT-1 of more than are needed the later ones are left out, where they can be")
  void leanest() {
    List<TransparencyLog> logs = logs("e w e W");
    Validity validity = lasting(Duration.ofDays(199));
    List<TransparencyLog> lean = rules.leanest(logs, validity);
    assertThat(lean).containsExactly(logs.get(0), logs.get(1), logs.get(3));
    assertThat(rules.leanest(lean, validity)).isEqualTo(lean);
  }

  private static Validity lasting(Duration lifetime) {
    return new Validity(NOW, NOW.plus(lifetime).minusSeconds(1));
  }

  private static List<TransparencyLog> logs(String letters) {
    List<TransparencyLog> logs = new ArrayList<>();
    for (String letter : letters.split(" ", -1)) {
      String name = letter + logs.size();
      String operator = letter.equalsIgnoreCase("e") ? "East" : "West";
      logs.add(
          letter.equals(letter.toUpperCase(Locale.ROOT))
              ? TransparencySamples.rfc(operator, name)
              : TransparencySamples.tiled(operator, name));
    }
    return logs;
  }
}
