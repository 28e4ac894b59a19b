package jp.passportweb.bootstrap.health;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.endpoint.health.HealthLevelOfDetail;
import io.micronaut.management.health.aggregator.DefaultHealthAggregator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.runtime.ApplicationConfiguration;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Shows warnings to everybody, and everything else only as far as the settings say. */
@Singleton
@Replaces(DefaultHealthAggregator.class)
final class WarningAggregator extends DefaultHealthAggregator {
  WarningAggregator(ApplicationConfiguration application) {
    super(application);
  }

  /** What the framework would show, and the warnings beside it. */
  private record Details(Object shown, List<String> warnings) {}

  @Override
  protected Object aggregateDetails(List<HealthResult> results) {
    List<String> warnings =
        results.stream()
            .map(HealthResult::getDetails)
            .filter(Warning.class::isInstance)
            .map(details -> ((Warning) details).sentence())
            .toList();
    return new Details(super.aggregateDetails(results), warnings);
  }

  @Override
  protected HealthResult buildResult(
      HealthStatus status, Object details, HealthLevelOfDetail detail) {
    if (!(details instanceof Details(Object shown, List<String> warnings))) {
      return super.buildResult(status, details, detail);
    }
    HealthResult plain = super.buildResult(status, shown, detail);
    return warnings.isEmpty()
        ? plain
        : HealthResult.builder(plain.getName(), plain.getStatus())
            .details(Map.of("warnings", warnings))
            .build();
  }
}
