package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import jp.passportweb.bootstrap.perspective.NodePerspectives;
import jp.passportweb.bootstrap.settings.CaaIdentifiers;
import jp.passportweb.domain.caa.CaaRules;
import jp.passportweb.domain.caa.OurIdentifiers;
import jp.passportweb.domain.domaincontrol.PersistentRules;
import jp.passportweb.domain.perspective.Lookout;
import jp.passportweb.domain.perspective.Observer;
import jp.passportweb.domain.perspective.Perspectives;

/** Who looks at the network, and by which rules; only a production looks at the real one. */
@Factory
final class PerspectiveWiring {
  @Singleton
  OurIdentifiers ourIdentifiers(Environment environment) {
    return CaaIdentifiers.of(environment);
  }

  @Singleton
  CaaRules caaRules(OurIdentifiers ours) {
    return new CaaRules(ours.names());
  }

  @Singleton
  PersistentRules persistentRules(OurIdentifiers ours) {
    return new PersistentRules(ours.names());
  }

  @Singleton
  @Requires(env = "production")
  NodePerspectives nodePerspectives(Environment environment) {
    return new NodePerspectives(environment);
  }

  @Singleton
  @Requires(env = "production")
  Observer observer(NodePerspectives node, InstantSource clock) {
    return node.observer(clock);
  }

  @Singleton
  @Requires(env = "production")
  Lookout lookout(Observer observer, CaaRules caaRules, PersistentRules persistentRules) {
    return new Lookout(observer, caaRules, persistentRules);
  }

  @Singleton
  @Requires(env = "production")
  Perspectives perspectives(NodePerspectives node, OurIdentifiers ours) {
    return node.perspectives(ours);
  }
}
