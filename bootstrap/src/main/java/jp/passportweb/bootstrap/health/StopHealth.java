package jp.passportweb.bootstrap.health;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.core.order.Ordered;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;

/** Down as soon as a stop was asked for; what asks for health then sends nothing new (OBS-2). */
@Singleton
final class StopHealth extends AbstractHealthIndicator<Map<String, Object>>
    implements ApplicationEventListener<ShutdownEvent>, Ordered {
  private final Duration announced;
  private volatile boolean stopping;

  StopHealth(@Value("${passport.stop.announced}") Duration announced) {
    this.announced = announced;
  }

  /** Before the server takes nothing more. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public void onApplicationEvent(ShutdownEvent event) {
    stopping = true;
    try {
      Thread.sleep(announced);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  protected Map<String, Object> getHealthInformation() {
    healthStatus = stopping ? HealthStatus.DOWN : HealthStatus.UP;
    return Map.of();
  }

  @Override
  protected String getName() {
    return "stop";
  }
}
