package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import jp.passportweb.bootstrap.settings.Home;
import jp.passportweb.bootstrap.settings.Secret;
import jp.passportweb.bootstrap.start.InstallationFiles;
import jp.passportweb.domain.certificate.RevocationListSigner;
import jp.passportweb.domain.certificate.StatusResponder;
import jp.passportweb.pki.authority.AuthorityKeys;
import jp.passportweb.pki.crl.EmbeddedRevocationListSigner;
import jp.passportweb.pki.lint.AuthorityLinter;
import jp.passportweb.pki.ocsp.EmbeddedStatusResponder;
import jp.passportweb.pki.ocsp.KeptAnswers;

@Factory
final class CertificateStatusWiring {
  @Singleton
  RevocationListSigner revocationListSigner(AuthorityKeys keys) {
    return new EmbeddedRevocationListSigner(keys);
  }

  @Singleton
  KeptAnswers keptAnswers(InstantSource clock) {
    return new KeptAnswers(clock);
  }

  @Singleton
  StatusResponder statusResponder(
      AuthorityKeys keys,
      Home home,
      Secret secret,
      KeptAnswers answers,
      AuthorityLinter linter,
      InstantSource clock) {
    return new EmbeddedStatusResponder(
        keys,
        home.directory(InstallationFiles.DIRECTORY),
        secret.password(InstallationFiles.PURPOSE),
        answers,
        linter,
        clock);
  }
}
