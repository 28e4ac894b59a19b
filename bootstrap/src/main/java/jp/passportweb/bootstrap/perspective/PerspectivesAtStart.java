package jp.passportweb.bootstrap.perspective;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import jp.passportweb.domain.certificate.ValidityRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log what keeps a production from proving or issuing. */
@Singleton
@Requires(env = "production")
final class PerspectivesAtStart implements ApplicationEventListener<ServerStartupEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(PerspectivesAtStart.class);

  private final NodePerspectives node;
  private final InstantSource clock;

  PerspectivesAtStart(NodePerspectives node, InstantSource clock) {
    this.node = node;
    this.clock = clock;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    node.warnings(LocalDate.ofInstant(clock.instant(), ValidityRules.TOKYO)).forEach(LOG::warn);
  }
}
