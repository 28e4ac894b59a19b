package jp.passportweb.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.EvidenceSamples;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.operator.OperatorId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("EVD-1 how long evidence still counts")
class StandingTest {
  private static final LocalDate COLLECTED = LocalDate.of(2026, 11, 20);

  @ParameterizedTest(name = "{1} of {0} days left: {2}")
  @CsvSource({
    "398, 398, false",
    "398, 67, false",
    "398, 66, true",
    "398, 0, true",
    "30, 30, false",
    "30, 5, false",
    "30, 4, true",
    "0, 0, false"
  })
  @DisplayName("its end is near in its last sixth, whatever its limit is")
  void near(int whole, int left, boolean near) {
    LocalDate until = COLLECTED.plusDays(whole);
    Standing.Good good = new Standing.Good(evidence(), until);
    LocalDate today = until.minusDays(left);
    assertThat(good.whole()).isEqualTo(whole);
    assertThat(good.left(today)).isEqualTo(left);
    assertThat(good.isNear(today)).isEqualTo(near);
  }

  private static Evidence evidence() {
    return EvidenceSamples.confirming(
        Fact.LEGAL_EXISTENCE,
        RecordBuilder.record().build(),
        new OperatorId(UUID.randomUUID()),
        COLLECTED.atStartOfDay().toInstant(ZoneOffset.ofHours(9)));
  }
}
