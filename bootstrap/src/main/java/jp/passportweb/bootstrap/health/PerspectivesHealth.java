package jp.passportweb.bootstrap.health;

import io.micronaut.context.annotation.Requires;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.passportweb.bootstrap.perspective.NodePerspectives;
import jp.passportweb.domain.certificate.ValidityRules;

/** Warns of a production that can prove nothing, or issue nothing by the rule of the day. */
@Singleton
@Requires(env = "production")
final class PerspectivesHealth extends AbstractHealthIndicator<Object> {
  private final NodePerspectives node;
  private final InstantSource clock;

  PerspectivesHealth(NodePerspectives node, InstantSource clock) {
    this.node = node;
    this.clock = clock;
  }

  @Override
  protected Object getHealthInformation() {
    healthStatus = HealthStatus.UP;
    List<String> warnings =
        node.warnings(LocalDate.ofInstant(clock.instant(), ValidityRules.TOKYO));
    return warnings.isEmpty() ? Map.of() : new Warning(String.join("; ", warnings));
  }

  @Override
  protected String getName() {
    return "perspectives";
  }
}
