package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jp.passportweb.bootstrap.catalog.CatalogFile;
import jp.passportweb.bootstrap.catalog.ClassPathAgreementTexts;
import jp.passportweb.bootstrap.catalog.FilesFile;
import jp.passportweb.bootstrap.catalog.OfficeFile;
import jp.passportweb.bootstrap.catalog.RefusalsFile;
import jp.passportweb.domain.catalog.AgreementTexts;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.evidence.EvidenceCatalog;
import jp.passportweb.domain.file.HandInPolicy;
import jp.passportweb.domain.queue.OfficePractice;
import jp.passportweb.domain.review.FourEyes;
import jp.passportweb.domain.review.RefusalGrounds;

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
  HandInPolicy handInPolicy() {
    return FilesFile.read();
  }

  @Singleton
  EvidenceCatalog evidenceCatalog() {
    return CatalogFile.readEvidence();
  }

  @Singleton
  RefusalGrounds refusalGrounds() {
    return RefusalsFile.read();
  }

  @Singleton
  FourEyes fourEyes(@Value("${passport.one-person-for-ov:false}") boolean onePersonForOv) {
    return new FourEyes(onePersonForOv);
  }

  @Singleton
  AgreementTexts agreementTexts() {
    return new ClassPathAgreementTexts();
  }
}
