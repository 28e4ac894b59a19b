package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateBundles;
import jp.passportweb.domain.signingrequest.CertifiableNames;
import jp.passportweb.domain.signingrequest.KeyPolicy;
import jp.passportweb.domain.signingrequest.NamePolicy;
import jp.passportweb.domain.signingrequest.SigningRequestReader;
import jp.passportweb.pki.authority.AuthorityKeys;
import jp.passportweb.pki.authority.BouncyCastleCertificateBundles;
import jp.passportweb.pki.authority.EmbeddedCertificateAuthority;
import jp.passportweb.pki.authority.IssuingAuthority;
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
  NamePolicy namePolicy(WebSettings settings) {
    return settings.evaluation() ? NamePolicy.EVALUATION : NamePolicy.STRICT;
  }

  @Singleton
  CertifiableNames certifiableNames(NamePolicy policy) {
    return new CertifiableNames(new GuavaPublicSuffixes(), policy);
  }

  @Singleton
  KeyPolicy keyPolicy(
      @Value("${passport.keys.exponent-three-allowed}") boolean exponentThreeAllowed) {
    return new KeyPolicy(exponentThreeAllowed);
  }
}
