package jp.passportweb.bootstrap.delegation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.InstantSource;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.domaincontrol.Delegations;
import jp.passportweb.network.delegation.DelegationServer;
import jp.passportweb.network.delegation.DelegationSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers for the zone as long as the server serves. */
@Singleton
@Requires(property = "passport.delegation.zone")
final class RunningDelegation implements ApplicationEventListener<ServerStartupEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(RunningDelegation.class);

  private final DelegationSettings settings;
  private final Delegations delegations;
  private final InstantSource clock;
  private @Nullable DelegationServer server;

  RunningDelegation(DelegationSettings settings, Delegations delegations, InstantSource clock) {
    this.settings = settings;
    this.delegations = delegations;
    this.clock = clock;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    start();
  }

  synchronized void start() {
    try {
      server = DelegationServer.start(settings, delegations, clock);
      LOG.info("{} is answered for at {}", settings.zone().name(), server.address());
    } catch (IOException e) {
      throw new StartFailure(
          "the delegated zone cannot be answered for at "
              + settings.address()
              + ": "
              + e.getMessage(),
          e);
    }
  }

  @PreDestroy
  synchronized void stop() {
    if (server != null) {
      server.close();
    }
  }
}
