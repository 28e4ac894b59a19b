package jp.passportweb.domain.perspective;

import static jp.passportweb.domain.perspective.Places.FRANKFURT;
import static jp.passportweb.domain.perspective.Places.OREGON;
import static jp.passportweb.domain.perspective.Places.REMOTES;
import static jp.passportweb.domain.perspective.Places.SINGAPORE;
import static jp.passportweb.domain.perspective.Places.SYDNEY;
import static jp.passportweb.domain.perspective.Places.TOKYO;
import static jp.passportweb.domain.perspective.Places.VIRGINIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("MPIC-1 whether enough perspectives see the same (BR 3.2.2.9)")
class QuorumRulesTest {
  private static final LocalDate FOUR = LocalDate.of(2026, 12, 14);
  private static final LocalDate FIVE = LocalDate.of(2026, 12, 15);

  private final QuorumRules rules = new QuorumRules(QuorumPolicy.BASELINE_REQUIREMENTS);

  @ParameterizedTest(name = "{0}: {1} remote ones, {2} regions")
  @CsvSource({
    "2024-01-01, 2, 1",
    "2025-03-15, 2, 1",
    "2026-03-14, 2, 1",
    "2026-03-15, 3, 2",
    "2026-06-14, 3, 2",
    "2026-06-15, 4, 2",
    "2026-12-14, 4, 2",
    "2026-12-15, 5, 2",
    "2099-12-31, 5, 2"
  })
  @DisplayName("how many are asked, and in how many regions, by day")
  void days(LocalDate day, int remotes, int regions) {
    QuorumRule rule = QuorumPolicy.BASELINE_REQUIREMENTS.on(day);
    assertThat(rule.remotes()).isEqualTo(remotes);
    assertThat(rule.regions()).isEqualTo(regions);
  }

  @ParameterizedTest(name = "of {0}: {1}")
  @CsvSource({"0, 0", "1, 0", "2, 1", "3, 1", "4, 1", "5, 1", "6, 2", "7, 2", "100, 2"})
  @DisplayName("how many may differ")
  void dissent(int remotes, int allowed) {
    assertThat(QuorumPolicy.BASELINE_REQUIREMENTS.dissentOf(remotes)).isEqualTo(allowed);
  }

  @ParameterizedTest(name = "{0}: {1} of {2} reach it: {3}")
  @CsvSource({
    "2026-12-14, 4, 4, true",
    "2026-12-14, 3, 4, true",
    "2026-12-14, 2, 4, false",
    "2026-12-14, 3, 3, false",
    "2026-12-15, 4, 4, false",
    "2026-12-15, 5, 5, true",
    "2026-12-15, 4, 5, true",
    "2026-12-15, 3, 5, false",
    "2026-12-15, 6, 6, true",
    "2026-12-15, 5, 6, true",
    "2026-12-15, 4, 6, true",
    "2026-12-15, 3, 6, false",
    "2026-12-15, 0, 5, false"
  })
  @DisplayName("as the rule of the day has it, told literally")
  void counts(LocalDate day, int passing, int asked, boolean reached) {
    Quorum quorum = rules.count(sees(TOKYO), reports(passing, asked), day);
    assertThat(quorum.isReached()).isEqualTo(reached);
    assertThat(quorum.text()).isEqualTo(passing + "/" + asked);
    assertThat(quorum.passed()).hasSize(passing);
    assertThat(quorum.failed()).hasSize(asked - passing);
  }

  @Test
  @DisplayName("the primary perspective alone can refuse, whatever all others see")
  void primary() {
    assertThat(rules.count(differs(TOKYO), reports(5, 5), FIVE).shortfalls())
        .containsExactly(new Shortfall.PrimaryDiffers());
  }

  @Test
  @DisplayName("silence counts as dissent")
  void silence() {
    List<Report> remotes =
        List.of(sees(SINGAPORE), sees(FRANKFURT), silent(VIRGINIA), silent(OREGON), sees(SYDNEY));
    assertThat(rules.count(sees(TOKYO), remotes, FIVE).shortfalls())
        .containsExactly(new Shortfall.TooManyDiffer(2, 1));
  }

  @Test
  @DisplayName("those that see the same lie in two regions; those that do not are not counted")
  void regions() {
    List<Report> remotes =
        List.of(
            sees(SINGAPORE),
            sees(SYDNEY),
            sees(Places.at("seoul", Region.APNIC, 37.57, 126.98)),
            differs(FRANKFURT));
    Quorum quorum = rules.count(sees(TOKYO), remotes, FOUR);
    assertThat(quorum.shortfalls()).containsExactly(new Shortfall.TooFewRegions(1, 2));
    assertThat(quorum.passedRegions()).containsExactly(Region.APNIC);
    assertThat(quorum.text()).isEqualTo("3/4");
  }

  @Test
  @DisplayName("all that is missing is told")
  void all() {
    assertThat(rules.count(differs(TOKYO), List.of(), FIVE).shortfalls())
        .containsExactly(
            new Shortfall.PrimaryDiffers(),
            new Shortfall.TooFewAsked(0, 5),
            new Shortfall.TooFewRegions(0, 2));
  }

  @Test
  @DisplayName("one perspective that is asked twice is one, and its first word counts")
  void twice() {
    List<Report> remotes =
        Stream.concat(reports(3, 4).stream(), Stream.of(sees(REMOTES.get(3)), sees(REMOTES.get(0))))
            .toList();
    Quorum quorum = rules.count(sees(TOKYO), remotes, FIVE);
    assertThat(quorum.text()).isEqualTo("3/4");
    assertThat(quorum.shortfalls()).containsExactly(new Shortfall.TooFewAsked(4, 5));
  }

  @Test
  @DisplayName("where they lie that see the same is told in one order")
  void passedRegions() {
    assertThat(rules.count(sees(TOKYO), reports(6, 6), FIVE).passedRegions())
        .containsExactly(Region.APNIC, Region.ARIN, Region.LACNIC, Region.RIPE_NCC);
  }

  @Test
  @DisplayName("a policy without any rule is a mistake")
  void empty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new QuorumPolicy(List.of(), List.of(), 500));
  }

  /** The first so many see the same. */
  private static List<Report> reports(int passing, int asked) {
    return IntStream.range(0, asked)
        .mapToObj(at -> at < passing ? sees(REMOTES.get(at)) : differs(REMOTES.get(at)))
        .toList();
  }

  private static Report sees(Perspective perspective) {
    return new Report.Corroborates(perspective, "0 issue ca.example");
  }

  private static Report differs(Perspective perspective) {
    return new Report.Differs(perspective, "0 issue other.example");
  }

  private static Report silent(Perspective perspective) {
    return new Report.Silent(perspective, "no answer in 10 s");
  }
}
