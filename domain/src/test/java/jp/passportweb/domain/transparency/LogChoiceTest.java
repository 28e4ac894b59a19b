package jp.passportweb.domain.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.passportweb.domain.applicationrecord.RecordSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CT-1: which logs are asked")
class LogChoiceTest {
  private static final Instant FROM = Instant.parse("2027-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2027-07-01T00:00:00Z");

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("CT-1 a temporal log takes what ends in its time")
  @CsvSource({
    "2026-12-31T23:59:59Z, false",
    "2027-01-01T00:00:00Z, true",
    "2027-06-30T23:59:59Z, true",
    "2027-07-01T00:00:00Z, false",
  })
  void shard(Instant notAfter, boolean taken) {
    TransparencyLog log =
        TransparencySamples.log(
            "East", "2027h1", LogKind.RFC_6962, LogState.USABLE, new Shard(FROM, UNTIL));
    assertThat(LogChoice.of(List.of(log), notAfter, 0)).hasSize(taken ? 1 : 0);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("CT-1 logs are asked whose new timestamps count")
  @CsvSource({
    "PENDING, false",
    "QUALIFIED, true",
    "USABLE, true",
    "READ_ONLY, false",
    "RETIRED, false",
    "REJECTED, false",
  })
  void state(LogState state, boolean asked) {
    TransparencyLog log =
        TransparencySamples.log("East", "one", LogKind.RFC_6962, state, Shard.ALL);
    assertThat(LogChoice.of(List.of(log), FROM, 0)).hasSize(asked ? 1 : 0);
  }

  @Test
  @DisplayName("CT-1 six of many, of every operator, with those of RFC 6962")
  void sixOfMany() {
    List<TransparencyLog> logs = many();
    for (int turn = -3; turn < 20; turn++) {
      List<TransparencyLog> chosen = LogChoice.of(logs, FROM, turn);
      assertThat(chosen).as("turn %d", turn).hasSize(6).doesNotHaveDuplicates();
      assertThat(chosen).extracting(TransparencyLog::operator).contains("East", "West", "North");
      assertThat(chosen).anyMatch(log -> log.kind() == LogKind.RFC_6962);
    }
  }

  @Test
  @DisplayName("CT-2 in some rounds every log has its turn")
  void turns() {
    Set<TransparencyLog> asked = new HashSet<>();
    for (int turn = 0; turn < 12; turn++) {
      asked.addAll(LogChoice.of(many(), FROM, turn));
    }
    assertThat(asked).containsExactlyInAnyOrderElementsOf(many());
  }

  @ParameterizedTest
  @DisplayName("CT-1 a log is reached by https, on this machine by http too")
  @ValueSource(strings = {"http://log.example/", "https://log.example", "ftp://log.example/"})
  void address(String address) {
    assertThatThrownBy(() -> at(address)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("CT-1 addresses that may be")
  void addresses() {
    for (String address :
        List.of("https://log.example/2027h1/", "http://127.0.0.1:8080/", "http://localhost/a/")) {
      assertThat(at(address).address()).hasToString(address);
    }
  }

  private static TransparencyLog at(String address) {
    return new TransparencyLog(
        "one",
        "East",
        RecordSamples.bytes("key"),
        URI.create(address),
        LogKind.RFC_6962,
        LogState.USABLE,
        Shard.ALL);
  }

  private static List<TransparencyLog> many() {
    List<TransparencyLog> logs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      logs.add(TransparencySamples.tiled("East", "east" + i));
      logs.add(TransparencySamples.tiled("West", "west" + i));
    }
    logs.add(TransparencySamples.rfc("West", "west-old"));
    logs.add(TransparencySamples.tiled("North", "north"));
    return logs;
  }
}
