package jp.passportweb.bootstrap.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.audit.VerifyTrail;
import jp.passportweb.domain.audit.Finding;

/** Down while something about the trail is not as it was sealed (AUD-2). */
@Singleton
final class TrailHealth extends AbstractHealthIndicator<Map<String, Object>> {
  private final VerifyTrail verifyTrail;

  TrailHealth(VerifyTrail verifyTrail) {
    this.verifyTrail = verifyTrail;
  }

  @Override
  protected Map<String, Object> getHealthInformation() {
    List<Finding> known = verifyTrail.known();
    healthStatus = known.isEmpty() ? HealthStatus.UP : HealthStatus.DOWN;
    return known.isEmpty() ? Map.of() : Map.of("findings", known);
  }

  @Override
  protected String getName() {
    return "trail";
  }
}
