package jp.passportweb.bootstrap.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.passportweb.application.issuance.ShowTransparency;
import jp.passportweb.bootstrap.transparency.ShortfallWords;
import jp.passportweb.domain.transparency.Precertificates;
import jp.passportweb.domain.transparency.Shortfall;

/**
 * Warns of certificates that wait for transparency logs, and of logs that are not enough (CT-2).
 */
@Singleton
final class TransparencyHealth extends AbstractHealthIndicator<Object> {
  private final ShowTransparency showTransparency;

  TransparencyHealth(ShowTransparency showTransparency) {
    this.showTransparency = showTransparency;
  }

  @Override
  protected Object getHealthInformation() {
    healthStatus = HealthStatus.UP;
    List<Shortfall> shortfalls = showTransparency.shortfalls();
    if (!shortfalls.isEmpty()) {
      return new Warning(
          "the transparency logs cannot fulfil the policy of the day: "
              + shortfalls.stream().map(ShortfallWords::of).collect(Collectors.joining("; ")));
    }
    Precertificates.Standing standing = showTransparency.standing();
    return standing.since().isEmpty()
        ? Map.of()
        : new Warning(
            "%d certificates wait for transparency logs, the oldest since %s"
                .formatted(standing.waiting(), standing.since().get()));
  }

  @Override
  protected String getName() {
    return "transparency-logs";
  }
}
