package jp.passportweb.application.issuance;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.SubjectContent;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.organization.Organization;

/** Puts together what would be signed for a record at a moment, under a fresh serial number. */
@Assembled
public final class ComposeCertificate {
  private final CertificateAuthority authority;
  private final ConcludeContract concludeContract;
  private final Catalog catalog;
  private final SecureRandom random;

  public ComposeCertificate(
      CertificateAuthority authority,
      ConcludeContract concludeContract,
      Catalog catalog,
      SecureRandom random) {
    this.authority = authority;
    this.concludeContract = concludeContract;
    this.catalog = catalog;
    this.random = random;
  }

  /** Nothing is stored. */
  Issuance.Intended compose(ApplicationRecord record, Instant now) {
    CertificateContent content = content(record, now);
    return new Issuance.Intended(
        record.id(),
        authority.issuer(record.service()).name(),
        content.serial(),
        content.validity(),
        record.content().basic().keyHash(),
        authority.toBeSigned(content),
        now);
  }

  private CertificateContent content(ApplicationRecord record, Instant now) {
    ApplicationContent applied = record.content();
    Organization organization = applied.organization();
    LocalDate today = LocalDate.ofInstant(now, ValidityRules.TOKYO);
    return new CertificateContent(
        record.service(),
        catalog.serviceOf(record.service()).level(),
        SerialNumber.random(random),
        ValidityRules.validity(now, concludeContract.lastDay(record, today), catalog.validity()),
        new SubjectContent(
            organization.kind(),
            organization.subjectName(),
            organization.prefecture(),
            organization.locality(),
            organization.registrationNumber()),
        applied.basic().names(),
        applied.basic().subjectPublicKeyInfo());
  }
}
