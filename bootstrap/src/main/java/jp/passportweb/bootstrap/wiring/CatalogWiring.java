package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import jp.passportweb.bootstrap.catalog.CatalogFile;
import jp.passportweb.bootstrap.catalog.ClassPathAgreementTexts;
import jp.passportweb.bootstrap.catalog.OfficeFile;
import jp.passportweb.domain.catalog.AgreementTexts;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.queue.OfficePractice;

@Factory
final class CatalogWiring {
  @Singleton
  Catalog catalog() {
    return CatalogFile.read();
  }

  @Singleton
  OfficePractice officePractice() {
    return OfficeFile.read();
  }

  @Singleton
  AgreementTexts agreementTexts() {
    return new ClassPathAgreementTexts();
  }
}
