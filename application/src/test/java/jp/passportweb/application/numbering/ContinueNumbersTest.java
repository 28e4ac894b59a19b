package jp.passportweb.application.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.numbering.InMemoryGivenNumbers;
import jp.passportweb.domain.numbering.Sequences;
import jp.passportweb.domain.numbering.Series;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("APP-3: numbers over a restored database")
class ContinueNumbersTest {
  private final InMemoryGivenNumbers given = new InMemoryGivenNumbers();
  private final Counters counters = new Counters();
  private final ContinueNumbers continueNumbers = new ContinueNumbers(counters, given, new Plain());

  @Test
  @DisplayName("APP-3 a counter that is behind goes on above what was given out")
  void behind() {
    given.given(Series.CONTRACT_CODE, 40);
    counters.continueAfter(Series.CONTRACT_CODE, 31);
    assertThat(continueNumbers.continueAll())
        .containsExactly(new ContinueNumbers.Raised(Series.CONTRACT_CODE, 31, 40));
    assertThat(counters.last(Series.CONTRACT_CODE)).isEqualTo(40);
  }

  @Test
  @DisplayName("APP-3 a counter that is ahead is left, and what it gave is noted")
  void ahead() {
    given.given(Series.RECEIPT_NUMBER, 7);
    counters.continueAfter(Series.RECEIPT_NUMBER, 9);
    assertThat(continueNumbers.continueAll()).isEmpty();
    assertThat(counters.last(Series.RECEIPT_NUMBER)).isEqualTo(9);
    assertThat(given.highest(Series.RECEIPT_NUMBER)).isEqualTo(9);
  }

  @Test
  @DisplayName("APP-3 where both agree nothing changes")
  void level() {
    given.given(Series.CONTRACT_CODE, 40);
    counters.continueAfter(Series.CONTRACT_CODE, 40);
    assertThat(continueNumbers.continueAll()).isEqualTo(List.of());
    assertThat(counters.last(Series.CONTRACT_CODE)).isEqualTo(40);
  }

  private static final class Counters implements Sequences {
    private final Map<Series, Long> last = new EnumMap<>(Series.class);

    @Override
    public long last(Series series) {
      return last.getOrDefault(series, 0L);
    }

    @Override
    public void continueAfter(Series series, long number) {
      last.put(series, number);
    }
  }

  private static final class Plain implements Transactions {
    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }
}
