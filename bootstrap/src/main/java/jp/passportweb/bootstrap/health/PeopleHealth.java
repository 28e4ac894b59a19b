package jp.passportweb.bootstrap.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.util.Map;
import jp.passportweb.application.operator.ListPeople;

/** Warns of a review of the staff's accounts that is overdue (OPR-1). */
@Singleton
final class PeopleHealth extends AbstractHealthIndicator<Object> {
  private final ListPeople listPeople;

  PeopleHealth(ListPeople listPeople) {
    this.listPeople = listPeople;
  }

  @Override
  protected Object getHealthInformation() {
    healthStatus = HealthStatus.UP;
    ListPeople.ReviewStanding review = listPeople.review();
    return review.overdue()
        ? new Warning("the review of the staff's accounts was due on " + review.dueOn())
        : Map.of();
  }

  @Override
  protected String getName() {
    return "people";
  }
}
