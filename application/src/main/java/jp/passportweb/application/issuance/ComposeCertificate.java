package jp.passportweb.application.issuance;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
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

  /** What keeps anything from being put together: the contract is over. */
  Optional<LintFinding> whyNot(ApplicationRecord record, Instant now) {
    LocalDate lastDay = lastDay(record, now);
    return ValidityRules.leavesTime(now, lastDay)
        ? Optional.empty()
        : Optional.of(new LintFinding.Own(LintRule.LIFETIME, "contract until " + lastDay));
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
    return new CertificateContent(
        record.service(),
        catalog.serviceOf(record.service()).level(),
        SerialNumber.random(random),
        ValidityRules.validity(now, lastDay(record, now), catalog.validity()),
        new SubjectContent(
            organization.kind(),
            organization.subjectName(),
            organization.prefecture(),
            organization.locality(),
            organization.registrationNumber()),
        applied.basic().names(),
        applied.basic().subjectPublicKeyInfo());
  }

  private LocalDate lastDay(ApplicationRecord record, Instant now) {
    return concludeContract.lastDay(record, LocalDate.ofInstant(now, ValidityRules.TOKYO));
  }
}
