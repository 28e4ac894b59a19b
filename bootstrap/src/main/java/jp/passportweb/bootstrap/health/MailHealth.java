package jp.passportweb.bootstrap.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.util.Map;
import jp.passportweb.application.notice.ShowDelivery;
import jp.passportweb.domain.notice.OutboxStanding;

/** Warns of mails that the mail server does not take, and of those that were given up. */
@Singleton
final class MailHealth extends AbstractHealthIndicator<Object> {
  private final ShowDelivery showDelivery;

  MailHealth(ShowDelivery showDelivery) {
    this.showDelivery = showDelivery;
  }

  @Override
  protected Object getHealthInformation() {
    healthStatus = HealthStatus.UP;
    OutboxStanding standing = showDelivery.standing();
    if (standing.givenUp() > 0) {
      return new Warning(
          "%d mails were given up within a day, %d are tried again"
              .formatted(standing.givenUp(), standing.inTrouble()));
    }
    return standing.since().isEmpty()
        ? Map.of()
        : new Warning(
            "%d mails were not delivered yet, the oldest of %s"
                .formatted(standing.inTrouble(), standing.since().get()));
  }

  @Override
  protected String getName() {
    return "mails";
  }
}
