package jp.passportweb.domain.perspective;

import static jp.passportweb.domain.perspective.Places.FRANKFURT;
import static jp.passportweb.domain.perspective.Places.REMOTES;
import static jp.passportweb.domain.perspective.Places.SINGAPORE;
import static jp.passportweb.domain.perspective.Places.SYDNEY;
import static jp.passportweb.domain.perspective.Places.TOKYO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import jp.passportweb.domain.perspective.ConfigurationFlaw.SameName;
import jp.passportweb.domain.perspective.ConfigurationFlaw.TooFewRegions;
import jp.passportweb.domain.perspective.ConfigurationFlaw.TooFewRemotes;
import jp.passportweb.domain.perspective.ConfigurationFlaw.TooNear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("MPIC-2 whether perspectives can fulfil the rule of the day at all")
class ConfigurationRulesTest {
  private static final LocalDate FOUR = LocalDate.of(2026, 12, 14);
  private static final LocalDate FIVE = LocalDate.of(2026, 12, 15);

  private final ConfigurationRules rules =
      new ConfigurationRules(QuorumPolicy.BASELINE_REQUIREMENTS);

  @Test
  @DisplayName("a good set, and the day on which it is one too few")
  void count() {
    assertThat(rules.flaws(TOKYO, REMOTES, FIVE)).isEmpty();
    List<Perspective> four = REMOTES.subList(0, 4);
    assertThat(rules.flaws(TOKYO, four, FOUR)).isEmpty();
    assertThat(rules.flaws(TOKYO, four, FIVE)).containsExactly(new TooFewRemotes(4, 5));
  }

  @Test
  @DisplayName("none at all")
  void none() {
    assertThat(rules.flaws(TOKYO, List.of(), FIVE))
        .containsExactly(new TooFewRemotes(0, 5), new TooFewRegions(0, 2));
  }

  @Test
  @DisplayName("one region: the primary's own does not help")
  void regions() {
    List<Perspective> one =
        List.of(
            SINGAPORE,
            SYDNEY,
            Places.at("mumbai", Region.APNIC, 19.08, 72.88),
            Places.at("auckland", Region.APNIC, -36.85, 174.76));
    Perspective primary = Places.at("paris", Region.RIPE_NCC, 48.86, 2.35);
    assertThat(rules.flaws(primary, one, FOUR)).containsExactly(new TooFewRegions(1, 2));
  }

  @Test
  @DisplayName("too near to each other, or to the primary")
  void near() {
    Perspective osaka = Places.at("osaka", Region.APNIC, 34.69, 135.50);
    Perspective paris = Places.at("paris", Region.RIPE_NCC, 48.86, 2.35);
    assertThat(rules.flaws(TOKYO, List.of(osaka, SINGAPORE, FRANKFURT, paris), FOUR))
        .satisfiesExactlyInAnyOrder(
            flaw -> assertThat(flaw).isEqualTo(new TooNear(TOKYO.id(), osaka.id(), 396, 500)),
            flaw -> assertThat(flaw).isEqualTo(new TooNear(FRANKFURT.id(), paris.id(), 477, 500)));
  }

  @Test
  @DisplayName("two of one name")
  void names() {
    Perspective again = Places.at("singapore", Region.ARIN, 25.76, -80.19);
    assertThat(
            rules.flaws(
                TOKYO, List.of(SINGAPORE, again, FRANKFURT, SYDNEY, Places.SAO_PAULO), FIVE))
        .containsExactly(new SameName(SINGAPORE.id()));
  }

  @ParameterizedTest(name = "{0} degrees on the equator: {1} km")
  @CsvSource({"0, 0", "4.49, 499.2", "4.5, 500.3", "90, 9009.9", "180, 12742"})
  @DisplayName("distance goes straight through the earth")
  void distance(double degrees, double kilometres) {
    assertThat(new Place(0, 0).straightLineTo(new Place(0, degrees)))
        .isCloseTo(kilometres, within(0.2));
    assertThat(new Place(90, 7).straightLineTo(new Place(-90, -120))).isCloseTo(12742, within(0.1));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"90.1, 0", "-91, 0", "0, 180.1", "0, -181", "NaN, 0", "0, NaN"})
  @DisplayName("a place is on earth")
  void place(double latitude, double longitude) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Place(latitude, longitude));
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource({"''", "Tokyo", "to kyo", "-tokyo"})
  @DisplayName("a name that settings and the log can hold")
  void id(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PerspectiveId(text));
  }
}
