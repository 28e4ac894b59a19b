package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import jp.passportweb.application.issuance.CheckBeforeSigning;
import jp.passportweb.application.signingrequest.ExamineSigningRequest;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateBundles;
import jp.passportweb.domain.certificate.CertificateLinter;
import jp.passportweb.domain.signingrequest.BlockedKeys;
import jp.passportweb.domain.signingrequest.KeyPolicy;
import jp.passportweb.domain.signingrequest.PublicSuffixes;
import jp.passportweb.domain.signingrequest.SigningRequestReader;
import jp.passportweb.pki.authority.AuthorityKeys;
import jp.passportweb.pki.authority.BouncyCastleCertificateBundles;
import jp.passportweb.pki.authority.EmbeddedCertificateAuthority;
import jp.passportweb.pki.authority.IssuingAuthority;
import jp.passportweb.pki.lint.ProfileLinter;
import jp.passportweb.pki.names.GuavaPublicSuffixes;
import jp.passportweb.pki.signingrequest.BouncyCastleSigningRequestReader;
import jp.passportweb.web.page.WebSettings;

@Factory
final class PkiWiring {
  @Singleton
  CertificateAuthority authority(AuthorityKeys keys, WebSettings settings, Catalog catalog) {
    return new EmbeddedCertificateAuthority(keys, settings.baseUrl(), issuers(catalog));
  }

  private static List<IssuingAuthority> issuers(Catalog catalog) {
    return catalog.services().stream().map(IssuingAuthority::of).toList();
  }

  @Singleton
  CertificateBundles bundles() {
    return new BouncyCastleCertificateBundles();
  }

  @Singleton
  SigningRequestReader signingRequestReader() {
    return new BouncyCastleSigningRequestReader();
  }

  @Singleton
  PublicSuffixes publicSuffixes() {
    return new GuavaPublicSuffixes();
  }

  @Singleton
  KeyPolicy keyPolicy(
      @Value("${passport.keys.exponent-three-allowed}") boolean exponentThreeAllowed) {
    return new KeyPolicy(exponentThreeAllowed);
  }

  @Singleton
  ExamineSigningRequest examineSigningRequest(
      SigningRequestReader reader,
      PublicSuffixes suffixes,
      BlockedKeys blockedKeys,
      KeyPolicy policy) {
    return new ExamineSigningRequest(reader, suffixes, blockedKeys, policy);
  }

  @Singleton
  CertificateLinter linter(
      CertificateAuthority authority,
      Catalog catalog,
      KeyPolicy policy,
      PublicSuffixes suffixes,
      InstantSource clock) {
    return new ProfileLinter(authority, catalog.validity(), policy, suffixes, clock);
  }

  @Singleton
  CheckBeforeSigning checkBeforeSigning(
      CertificateLinter linter,
      BlockedKeys blockedKeys,
      ApplicationRecords records,
      AuditTrail audit,
      InstantSource clock) {
    return new CheckBeforeSigning(linter, blockedKeys, records, audit, clock);
  }
}
