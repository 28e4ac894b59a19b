package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import jp.passportweb.bootstrap.delegation.DelegationVariables;
import jp.passportweb.domain.domaincontrol.DelegationZone;
import jp.passportweb.network.delegation.DelegationSettings;

/** The zone to which holders can lead their evidence; there may be none. */
@Factory
@Requires(property = "passport.delegation.zone")
final class DelegationWiring {
  @Singleton
  DelegationSettings delegationSettings(Environment environment) {
    return DelegationVariables.of(environment).orElseThrow();
  }

  @Singleton
  DelegationZone delegationZone(DelegationSettings settings) {
    return settings.zone();
  }
}
