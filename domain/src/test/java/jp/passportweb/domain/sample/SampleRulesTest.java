package jp.passportweb.domain.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.SerialNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("SMP-1 the quarterly sample")
class SampleRulesTest {
  @ParameterizedTest(name = "SMP-1 of {0} certificates {1} are drawn")
  @CsvSource({
    "0, 0",
    "1, 1",
    "33, 1",
    "34, 2",
    "66, 2",
    "67, 3",
    "100, 3",
    "101, 4",
    "5412, 163",
    "1000000, 30000"
  })
  void sizes(int population, int size) {
    assertThat(SampleRules.size(population)).isEqualTo(size);
  }

  @ParameterizedTest(name = "SMP-1 after {0} the next is due at {1}")
  @CsvSource({
    "2026-08-20T15:00:00Z, 2026-11-20T15:00:00Z",
    "2026-11-29T15:00:00Z, 2027-02-27T15:00:00Z"
  })
  void due(Instant until, Instant next) {
    assertThat(SampleRules.dueAt(until)).isEqualTo(next);
  }

  @Test
  @DisplayName(
      "SMP-1 the same seed draws the same ones in whatever order they come; another draws others")
  void reproducible() {
    List<Candidate> all = IntStream.range(0, 1000).mapToObj(SampleRulesTest::candidate).toList();
    List<Candidate> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(7));
    List<Candidate> drawn = draw("5eed", all);
    assertThat(drawn).hasSize(30).doesNotHaveDuplicates().isEqualTo(draw("5eed", shuffled));
    assertThat(new HashSet<>(draw("5eee", all))).isNotEqualTo(new HashSet<>(drawn));
    List<String> ranks = drawn.stream().map(one -> SampleRules.rank("5eed", one)).toList();
    assertThat(ranks).isSorted();
    assertThat(all)
        .filteredOn(one -> !drawn.contains(one))
        .allMatch(one -> SampleRules.rank("5eed", one).compareTo(ranks.getLast()) > 0);
  }

  @Test
  @DisplayName("SMP-1 the order can be followed with any tool: SHA-256 of seed:authority:serial")
  void followed() {
    assertThat(SampleRules.rank("5eed", candidate(1)))
        .isEqualTo("130b4772f82c7d00a2252c0382e7dd3f830c3344eac53b8429fb2a445065ef66");
  }

  private static List<Candidate> draw(String seed, List<Candidate> all) {
    SampleRules.Draw draw = new SampleRules.Draw(seed, SampleRules.size(all.size()));
    all.forEach(draw::offer);
    return draw.drawn();
  }

  private static Candidate candidate(int number) {
    return new Candidate(
        new RecordId(new UUID(0, number)), "CA", SerialNumber.ofHex("7F%04X".formatted(number)));
  }
}
