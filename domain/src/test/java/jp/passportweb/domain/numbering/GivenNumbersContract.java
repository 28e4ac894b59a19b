package jp.passportweb.domain.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link GivenNumbers} does. */
public abstract class GivenNumbersContract {
  private final GivenNumbers given;

  protected GivenNumbersContract(GivenNumbers given) {
    this.given = given;
  }

  @Test
  @DisplayName("APP-3 the highest number is remembered, of each series for itself")
  void highest() {
    assertThat(given.highest(Series.CONTRACT_CODE)).isZero();
    given.given(Series.CONTRACT_CODE, 12);
    given.given(Series.RECEIPT_NUMBER, 4217);
    given.given(Series.CONTRACT_CODE, 11);
    assertThat(given.highest(Series.CONTRACT_CODE)).isEqualTo(12);
    assertThat(given.highest(Series.RECEIPT_NUMBER)).isEqualTo(4217);
    given.given(Series.CONTRACT_CODE, 13);
    assertThat(given.highest(Series.CONTRACT_CODE)).isEqualTo(13);
  }
}
