package jp.passportweb.bootstrap.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.OptionalLong;
import jp.passportweb.application.audit.VerifyTrail;

/** Down while an entry of the trail does not fit (AUD-2). */
@Singleton
final class TrailHealth extends AbstractHealthIndicator<Map<String, Object>> {
  private final VerifyTrail verifyTrail;

  TrailHealth(VerifyTrail verifyTrail) {
    this.verifyTrail = verifyTrail;
  }

  @Override
  protected Map<String, Object> getHealthInformation() {
    OptionalLong broken = verifyTrail.broken();
    healthStatus = broken.isPresent() ? HealthStatus.DOWN : HealthStatus.UP;
    return broken.isPresent() ? Map.of("broken", broken.getAsLong()) : Map.of();
  }

  @Override
  protected String getName() {
    return "trail";
  }
}
