package jp.passportweb.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§6.5, §6.6: revocations and lists")
class RevocationRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654Z");

  @ParameterizedTest
  @CsvSource({
    "UNSPECIFIED,    KEY_COMPROMISE, true",
    "SUPERSEDED,     KEY_COMPROMISE, true",
    "KEY_COMPROMISE, KEY_COMPROMISE, false",
    "UNSPECIFIED,    SUPERSEDED,     false",
    "KEY_COMPROMISE, UNSPECIFIED,    false"
  })
  @DisplayName("BR 7.2.2: only a compromise that is learned later changes a reason, never the time")
  void revised(CrlReason first, CrlReason learned, boolean changes) {
    Revocation revocation = RevocationSamples.revocation("CA", first, NOW);
    Optional<Revocation> revised = revocation.revised(learned);
    assertThat(revised.isPresent()).isEqualTo(changes);
    assertThat(revised.map(Revocation::revokedAt).orElse(revocation.revokedAt()))
        .isEqualTo(revocation.revokedAt());
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S,      false, false",
    "PT0S,      true,  true",
    "PT23H59M59S, false, false",
    "P1D,       false, true",
    "P4D,       false, true",
    "-PT23H,    false, false",
    "-PT23H,    true,  true",
    "-P1D,      false, true"
  })
  @DisplayName(
      "BR 4.9.7: a list is renewed after a day, at once after a revocation, and when a clock was"
          + " set back")
  void due(Duration age, boolean awaited, boolean due) {
    Instant thisUpdate = RevocationListRules.thisUpdate(NOW);
    Optional<RevocationListHead> latest =
        Optional.of(RevocationSamples.list("CA", 7, thisUpdate).head());
    assertThat(RevocationListRules.isDue(latest, awaited, thisUpdate.plus(age))).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, false",
    "PT23H59M59.999S, false",
    "PT24H, true",
    "PT960H, true",
    "PT-23H59M59S, false",
    "PT-24H, true"
  })
  @DisplayName("a list is made anew a day after the latest that was, however many followed that")
  void madeAnew(Duration age, boolean anew) {
    Instant then = RevocationListRules.thisUpdate(NOW);
    RevocationListHead latest = new RevocationListHead(9, then.plus(age), then);
    assertThat(RevocationListRules.isMadeAnew(Optional.of(latest), then.plus(age))).isEqualTo(anew);
    assertThat(RevocationListRules.isMadeAnew(Optional.empty(), NOW)).isTrue();
  }

  @Test
  @DisplayName("an authority without a list needs one, which follows none")
  void first() {
    assertThat(RevocationListRules.isDue(Optional.empty(), false, NOW)).isTrue();
    assertThat(RevocationListRules.previousNumber(Optional.empty())).isZero();
    assertThat(RevocationListRules.listedFrom(Optional.empty(), NOW)).isEqualTo(Instant.EPOCH);
  }

  @Test
  @DisplayName("a list follows the latest, and lists what ended since that")
  void next() {
    Optional<RevocationListHead> latest = Optional.of(RevocationSamples.list("CA", 7, NOW).head());
    assertThat(RevocationListRules.previousNumber(latest)).isEqualTo(7);
    assertThat(RevocationListRules.listedFrom(latest, NOW.plusSeconds(9))).isEqualTo(NOW);
    assertThat(RevocationListRules.listedFrom(latest, NOW.minusSeconds(9)))
        .isEqualTo(NOW.minusSeconds(9));
  }

  @ParameterizedTest
  @CsvSource({
    "0,             1795143600654",
    "7,             1795143600654",
    "1795143600653, 1795143600654",
    "1795143600654, 1795143600655",
    "1795143600655, 1795143600656",
    "9999999999999, 10000000000000"
  })
  @DisplayName(
      "RFC 5280 5.2.3: numbers rise with time, strictly, from whatever was before, and fall with no"
          + " clock")
  void numbers(long before, long next) {
    Optional<RevocationListHead> latest =
        Optional.of(RevocationSamples.list("CA", before, NOW).head()).filter(_ -> before > 0);
    assertThat(RevocationListRules.nextNumber(latest, NOW)).isEqualTo(next);
  }

  @Test
  @DisplayName("BR 7.2, 4.9.7: it counts ten days at most, and is renewed long before it ends")
  void window() {
    Instant thisUpdate = RevocationListRules.thisUpdate(NOW);
    Duration counts = Duration.between(thisUpdate, RevocationListRules.nextUpdate(thisUpdate));
    assertThat(thisUpdate).isEqualTo(Instant.parse("2026-11-20T03:00:00Z"));
    assertThat(counts).isLessThanOrEqualTo(Duration.ofDays(10));
    assertThat(RevocationListRules.RENEWED_AFTER).isLessThanOrEqualTo(Duration.ofDays(4));
    assertThat(counts.minus(RevocationListRules.RENEWED_AFTER)).isPositive();
  }

  @Test
  @DisplayName("no reason is published twice under one number")
  void codes() {
    assertThat(List.of(CrlReason.values())).extracting(CrlReason::code).doesNotHaveDuplicates();
  }
}
