package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.application.certificate.OpenAuthorities;
import jp.passportweb.application.numbering.ContinueNumbers;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.secret.OpenDataKey;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.bootstrap.settings.Home;
import jp.passportweb.bootstrap.settings.Secret;
import jp.passportweb.bootstrap.settings.SecretSource;
import jp.passportweb.bootstrap.settings.Secrets;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.bootstrap.start.AuthoritySentences;
import jp.passportweb.bootstrap.start.InstallationFiles;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.KnownAuthorities;
import jp.passportweb.domain.logincertificate.LoginCertificateAuthority;
import jp.passportweb.domain.numbering.GivenNumbers;
import jp.passportweb.domain.numbering.Sequences;
import jp.passportweb.domain.secret.DataKeys;
import jp.passportweb.persistence.numbering.NumberFile;
import jp.passportweb.pki.authority.AuthorityKeys;
import jp.passportweb.pki.authority.IssuingAuthority;
import jp.passportweb.pki.keyring.EmbeddedKeyring;
import jp.passportweb.pki.keystore.AuthorityKeyStore;
import jp.passportweb.pki.lint.AuthorityLinter;
import jp.passportweb.web.page.WebSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Secret, keys and numbers: what an installation is, besides its database. */
@Factory
final class InstallationWiring {
  private static final Logger LOG = LoggerFactory.getLogger(InstallationWiring.class);

  @Singleton
  Secrets secrets(Environment environment, Home home) {
    return new SecretSource(environment, home).open();
  }

  @Singleton
  Secret secret(Secrets secrets) {
    return secrets.now();
  }

  /** Of a database that remembers no key, the secret counts under which the key stores lie. */
  @Singleton
  InstallationKey installationKey(
      Home home, Secrets secrets, DataKeys keys, Transactions transactions) {
    List<byte[]> tried =
        Stream.concat(
                Stream.of(InstallationFiles.dataKey(InstallationFiles.opening(home, secrets))),
                InstallationFiles.dataKeys(secrets).stream())
            .toList();
    return new OpenDataKey(keys, transactions)
        .open(InstallationFiles.dataKey(secrets.now()), tried)
        .orElseThrow(() -> new StartFailure(AuthoritySentences.OTHER_SECRET, null));
  }

  @Singleton
  GivenNumbers givenNumbers(Home home) {
    return new NumberFile(InstallationFiles.numbers(home));
  }

  /** After the keys were found to be those of the database, and before anybody is given one. */
  @Singleton
  ContinueNumbers continueNumbers(
      EmbeddedKeyring opened, Sequences sequences, GivenNumbers given, Transactions transactions) {
    ContinueNumbers numbers = new ContinueNumbers(sequences, given, transactions);
    numbers.continueAll().forEach(raised -> LOG.warn("the database was behind: {}", raised));
    return numbers;
  }

  /** After the database's key, which is told by the secret that still opens the key stores. */
  @Singleton
  EmbeddedKeyring keyring(
      Home home,
      Secrets secrets,
      InstallationKey key,
      WebSettings settings,
      Catalog catalog,
      KnownAuthorities known,
      GivenNumbers given,
      AuditTrail audit,
      AuthorityLinter linter,
      Transactions transactions,
      InstantSource clock) {
    rewrap(home.directory(InstallationFiles.DIRECTORY), InstallationFiles.PURPOSE, secrets);
    rewrap(home.path().resolve(InstallationFiles.TLS), InstallationFiles.TLS, secrets);
    EmbeddedKeyring keyring =
        new EmbeddedKeyring(
            home.directory(InstallationFiles.DIRECTORY),
            InstallationFiles.passwords(secrets),
            settings.baseUrl(),
            catalog.services().stream().map(IssuingAuthority::of).toList(),
            linter,
            clock);
    AuthoritySentences.orRefuse(
        new OpenAuthorities(known, keyring, given, audit, transactions, clock).open(),
        home.path().resolve(InstallationFiles.DIRECTORY));
    return keyring;
  }

  private static void rewrap(Path directory, String purpose, Secrets secrets) {
    if (Files.isDirectory(directory)) {
      AuthorityKeyStore.rewrap(
          directory,
          secrets.now().password(purpose),
          secrets.former().stream().map(secret -> secret.password(purpose)).toList());
    }
  }

  @Singleton
  AuthorityKeys authorityKeys(EmbeddedKeyring keyring) {
    return keyring.authorities();
  }

  @Singleton
  LoginCertificateAuthority loginCertificateAuthority(EmbeddedKeyring keyring) {
    return keyring.loginCertificates();
  }
}
