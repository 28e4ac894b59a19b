package jp.passportweb.bootstrap.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What only an evaluation has.
 *
 * @param operatorPassword PASSPORT_OPERATOR_PASSWORD of the first operators
 * @param clockOffset PASSPORT_CLOCK_OFFSET, ISO-8601: P26D
 */
@ConfigurationProperties("passport")
public record EvaluationSettings(@Nullable String operatorPassword, @Nullable String clockOffset) {
  /**
   * How far the clock is ahead.
   *
   * @throws StartFailure when it is no duration
   */
  public Duration offset() {
    if (clockOffset == null || clockOffset.isBlank()) {
      return Duration.ZERO;
    }
    try {
      return Duration.parse(clockOffset);
    } catch (DateTimeParseException e) {
      throw new StartFailure(
          "PASSPORT_CLOCK_OFFSET is not an ISO-8601 duration: " + clockOffset, e);
    }
  }
}
