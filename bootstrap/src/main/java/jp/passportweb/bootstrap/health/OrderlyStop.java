package jp.passportweb.bootstrap.health;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.runtime.graceful.GracefulShutdownManager;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the process in order (OBS-2): health says no, so that who asks for it sends nothing new;
 * only then nothing new is taken, and what was begun may end.
 */
@Singleton
public final class OrderlyStop extends AbstractHealthIndicator<Map<String, Object>> {
  private static final Logger LOG = LoggerFactory.getLogger(OrderlyStop.class);

  private final BeanProvider<GracefulShutdownManager> begun;
  private final Duration announced;
  private final Duration grace;
  private volatile boolean stopping;

  OrderlyStop(
      BeanProvider<GracefulShutdownManager> begun,
      @Value("${passport.stop.announced}") Duration announced,
      @Value("${passport.stop.grace}") Duration grace) {
    this.begun = begun;
    this.announced = announced;
    this.grace = grace;
  }

  /** Called once, when the process is to end. */
  public void of(EmbeddedServer server) {
    LOG.info("stopping");
    stopping = true;
    try {
      Thread.sleep(announced);
      begun
          .get()
          .shutdownGracefully()
          .toCompletableFuture()
          .get(grace.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException e) {
      LOG.warn("what was begun did not end within {}", grace);
    } catch (ExecutionException e) {
      LOG.warn("what was begun did not end in order", e);
    }
    server.stop();
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
