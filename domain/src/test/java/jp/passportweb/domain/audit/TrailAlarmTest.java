package jp.passportweb.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.merkle.Frontier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AUD-2 when the office is written to about the trail")
class TrailAlarmTest {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final Finding FINDING = new Finding(Finding.Kind.CHANGED, 4, 4, 5);
  private static final TrailRound SOUND = TrailRound.first(NOW);
  private static final TrailRound BENT = SOUND.on(Frontier.EMPTY, List.of(FINDING), NOW);
  private static final Optional<TrailAlarm> TOLD = Optional.of(new TrailAlarm(NOW, NOW));

  @Test
  @DisplayName("AUD-2 not while all is well, and once that it is not")
  void first() {
    assertThat(TrailAlarm.due(Optional.empty(), SOUND, NOW)).isEmpty();
    assertThat(TrailAlarm.due(Optional.empty(), BENT, NOW)).contains(TrailAlarm.Word.BENT);
  }

  @Test
  @DisplayName("AUD-2 not again within a day, and then again")
  void daily() {
    Duration day = Duration.ofDays(1);
    assertThat(TrailAlarm.due(TOLD, BENT, NOW.plus(day).minusMillis(1))).isEmpty();
    assertThat(TrailAlarm.due(TOLD, BENT, NOW.plus(day))).contains(TrailAlarm.Word.BENT);
  }

  @Test
  @DisplayName("AUD-2 of another round as soon as it has found something, and not before")
  void another() {
    Instant later = NOW.plusSeconds(60);
    TrailRound begun = BENT.again(later);
    assertThat(TrailAlarm.due(TOLD, begun, later)).isEmpty();
    TrailRound found = begun.on(Frontier.EMPTY, List.of(FINDING), later);
    assertThat(TrailAlarm.due(TOLD, found, later)).contains(TrailAlarm.Word.BENT);
  }

  @Test
  @DisplayName("AUD-2 once that all is well, when a whole round was read and not before")
  void sound() {
    TrailRound begun = BENT.again(NOW.plusSeconds(60));
    assertThat(TrailAlarm.due(TOLD, begun, NOW)).isEmpty();
    assertThat(TrailAlarm.due(TOLD, begun.through(), NOW)).contains(TrailAlarm.Word.SOUND);
    assertThat(TrailAlarm.due(Optional.empty(), begun.through(), NOW)).isEmpty();
  }
}
