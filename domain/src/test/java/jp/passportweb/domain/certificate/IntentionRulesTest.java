package jp.passportweb.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§6.1 notBefore lies within 48 hours of signing")
class IntentionRulesTest {
  private static final Instant INTENDED = Instant.parse("2026-11-20T03:00:00Z");

  @ParameterizedTest(name = "after {0}: signed {1}, replaced {2}")
  @CsvSource({
    "PT0S, true, false",
    "PT48H, true, false",
    "PT48H0.001S, false, false",
    "PT49H, false, false",
    "PT49H0.001S, false, true"
  })
  @DisplayName("an intention is signed, then left alone for an hour, then replaced")
  void ages(Duration age, boolean signed, boolean replaced) {
    Issuance.Intended intended =
        IssuanceSamples.intended(new RecordId(UUID.randomUUID()), INTENDED);
    Instant now = INTENDED.plus(age);
    assertThat(IntentionRules.maySign(intended, now)).isEqualTo(signed);
    assertThat(IntentionRules.mayReplace(intended, now)).isEqualTo(replaced);
  }
}
