package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import jp.passportweb.application.seal.MakeSeal;
import jp.passportweb.application.seal.ShowSeal;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Revocations;
import jp.passportweb.domain.seal.SiteSeals;

@Factory
final class SealWiring {
  @Singleton
  MakeSeal makeSeal(SiteSeals seals, ApplicationRecords records, SecureRandom random) {
    return new MakeSeal(seals, records, random);
  }

  @Singleton
  ShowSeal showSeal(
      SiteSeals seals,
      ApplicationRecords records,
      Certificates certificates,
      Revocations revocations,
      Catalog catalog,
      Transactions transactions,
      InstantSource clock) {
    return new ShowSeal(seals, records, certificates, revocations, catalog, transactions, clock);
  }
}
