package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.bootstrap.settings.Home;
import jp.passportweb.domain.caa.CaaRules;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.domaincontrol.AccountUris;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainNames;
import jp.passportweb.domain.domaincontrol.AuthorizationRules;
import jp.passportweb.domain.domaincontrol.Authorizations;
import jp.passportweb.domain.domaincontrol.DelegationLabel;
import jp.passportweb.domain.domaincontrol.DelegationZone;
import jp.passportweb.domain.domaincontrol.Delegations;
import jp.passportweb.domain.domaincontrol.MethodRules;
import jp.passportweb.domain.domaincontrol.PersistentRules;
import jp.passportweb.domain.domaincontrol.RandomValue;
import jp.passportweb.domain.perspective.ConfigurationRules;
import jp.passportweb.domain.perspective.Lookout;
import jp.passportweb.domain.perspective.QuorumPolicy;
import jp.passportweb.domain.perspective.QuorumRules;
import jp.passportweb.domain.practicezone.PracticeZones;
import jp.passportweb.network.practicezone.PracticeFile;
import jp.passportweb.network.practicezone.PracticeNetwork;
import jp.passportweb.pki.names.GuavaPublicSuffixes;
import jp.passportweb.web.page.WebSettings;

/** By which rules control is proven; an evaluation proves it in its practice network. */
@Factory
final class DomainControlWiring {
  @Singleton
  QuorumRules quorumRules() {
    return new QuorumRules(QuorumPolicy.BASELINE_REQUIREMENTS);
  }

  @Singleton
  ConfigurationRules configurationRules() {
    return new ConfigurationRules(QuorumPolicy.BASELINE_REQUIREMENTS);
  }

  @Singleton
  MethodRules methodRules() {
    return new MethodRules(MethodRules.OFFERED);
  }

  @Singleton
  AuthorizationRules authorizationRules(Catalog catalog) {
    return new AuthorizationRules(catalog.reuse());
  }

  @Singleton
  AuthorizationDomainNames authorizationDomainNames() {
    return new AuthorizationDomainNames(new GuavaPublicSuffixes());
  }

  @Singleton
  AccountUris accountUris(WebSettings settings) {
    return new AccountUris(settings.baseUrl().toString());
  }

  @Singleton
  @Requires(notEnv = "production", missingProperty = "passport.delegation.zone")
  DelegationZone practiceDelegation() {
    return new DelegationZone("dcv.passport.example");
  }

  /** What stands at the labels of that zone. */
  @Singleton
  Delegations delegations(Authorizations authorizations, Transactions transactions) {
    return label ->
        transactions.run(() -> authorizations.delegated(new DelegationLabel(label))).stream()
            .map(RandomValue::text)
            .toList();
  }

  @Singleton
  @Requires(notEnv = "production")
  PracticeZones practiceZones(Home home) {
    return new PracticeFile(home.directory("practice").resolve("zone.json"));
  }

  @Singleton
  @Requires(notEnv = "production")
  PracticeNetwork practiceNetwork(
      PracticeZones zones,
      DelegationZone zone,
      Delegations delegations,
      CaaRules caaRules,
      PersistentRules persistentRules,
      InstantSource clock) {
    Function<String, List<String>> delegated =
        name -> zone.labelOf(name).map(at -> delegations.valuesAt(at.text())).orElse(List.of());
    return new PracticeNetwork(zones, delegated, caaRules, persistentRules, clock);
  }

  @Singleton
  @Requires(notEnv = "production")
  Lookout practiceLookout(PracticeNetwork network) {
    return network.lookout();
  }
}
