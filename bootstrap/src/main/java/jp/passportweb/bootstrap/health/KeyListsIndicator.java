package jp.passportweb.bootstrap.health;

import io.micronaut.context.annotation.Requires;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.util.Map;
import jp.passportweb.application.keylist.ShowKeyLists;

/** Warns of a production that certifies keys without asking any published list of bad ones. */
@Singleton
@Requires(env = "production")
final class KeyListsIndicator extends AbstractHealthIndicator<Object> {
  private static final Warning NO_LIST =
      new Warning("no list of compromised keys has been imported (keys import)");

  private final ShowKeyLists showKeyLists;

  KeyListsIndicator(ShowKeyLists showKeyLists) {
    this.showKeyLists = showKeyLists;
  }

  @Override
  protected Object getHealthInformation() {
    healthStatus = HealthStatus.UP;
    return showKeyLists.all().isEmpty() ? NO_LIST : Map.of();
  }

  @Override
  protected String getName() {
    return "key-lists";
  }
}
