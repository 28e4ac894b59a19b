package jp.passportweb.bootstrap.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.util.Map;
import jp.passportweb.application.sample.ShowSample;

/** Warns of a quarterly sample that is due, or was not inspected in time (SMP-1). */
@Singleton
final class SampleHealth extends AbstractHealthIndicator<Object> {
  private final ShowSample showSample;

  SampleHealth(ShowSample showSample) {
    this.showSample = showSample;
  }

  @Override
  protected Object getHealthInformation() {
    healthStatus = HealthStatus.UP;
    ShowSample.Standing standing = showSample.standing();
    if (standing.isOverdue()) {
      return new Warning("a sample of what was issued is due since " + standing.nextDue().get());
    }
    return standing.isLate() ? new Warning("the last sample was not inspected in time") : Map.of();
  }

  @Override
  protected String getName() {
    return "sample";
  }
}
