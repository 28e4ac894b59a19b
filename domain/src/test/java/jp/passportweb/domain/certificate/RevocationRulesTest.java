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
    Optional<RevocationList> latest = Optional.of(RevocationSamples.list("CA", 7, thisUpdate));
    assertThat(RevocationListRules.isDue(latest, awaited, thisUpdate.plus(age))).isEqualTo(due);
  }

  @Test
  @DisplayName("an authority without a list needs one, with the number 1")
  void first() {
    assertThat(RevocationListRules.isDue(Optional.empty(), false, NOW)).isTrue();
    assertThat(RevocationListRules.nextNumber(Optional.empty())).isEqualTo(1);
    assertThat(RevocationListRules.listedFrom(Optional.empty(), NOW)).isEqualTo(Instant.EPOCH);
  }

  @Test
  @DisplayName("numbers rise by one, and a list lists what ended since the one before")
  void next() {
    Optional<RevocationList> latest = Optional.of(RevocationSamples.list("CA", 7, NOW));
    assertThat(RevocationListRules.nextNumber(latest)).isEqualTo(8);
    assertThat(RevocationListRules.listedFrom(latest, NOW.plusSeconds(9))).isEqualTo(NOW);
    assertThat(RevocationListRules.listedFrom(latest, NOW.minusSeconds(9)))
        .isEqualTo(NOW.minusSeconds(9));
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
