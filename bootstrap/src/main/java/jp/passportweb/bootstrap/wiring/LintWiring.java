package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.bootstrap.lint.LintExceptionsFile;
import jp.passportweb.bootstrap.lint.LintSettings;
import jp.passportweb.bootstrap.lint.WatchedLinter;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateLinter;
import jp.passportweb.domain.certificate.LintExceptions;
import jp.passportweb.domain.certificate.RevocationListLinter;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.signingrequest.KeyPolicy;
import jp.passportweb.domain.signingrequest.KnownKeys;
import jp.passportweb.domain.signingrequest.NamePolicy;
import jp.passportweb.pki.independent.ExceptedLinters;
import jp.passportweb.pki.independent.RuntimeLinter;
import jp.passportweb.pki.lint.AuthorityLinter;
import jp.passportweb.pki.lint.KnownKeyLinter;
import jp.passportweb.pki.lint.ListLinter;
import jp.passportweb.pki.lint.ProfileLinter;

/** Who reads what is to be signed and published (LINT-1). */
@Factory
final class LintWiring {
  @Singleton
  CertificateLinter linter(
      CertificateAuthority authority,
      Catalog catalog,
      KeyPolicy keyPolicy,
      NamePolicy namePolicy,
      KnownKeys knownKeys,
      InstantSource clock) {
    return new KnownKeyLinter(
        new ProfileLinter(authority, catalog.validity(), keyPolicy, namePolicy, clock), knownKeys);
  }

  /** As a visitor's program reads it, and as the program that operations set does. */
  @Singleton
  WatchedLinter others(LintSettings settings, InstantSource clock) {
    return new WatchedLinter(
        new ExceptedLinters(
            Stream.concat(Stream.of(new RuntimeLinter()), settings.certificates().stream())
                .toList(),
            LintExceptionsFile.read(),
            clock));
  }

  @Singleton
  AuthorityLinter authorityLinter(LintSettings settings, InstantSource clock) {
    return new AuthorityLinter(
        new ExceptedLinters(
            settings.certificates().stream().toList(), LintExceptionsFile.read(), clock));
  }

  @Singleton
  RevocationListLinter listLinter(
      CertificateAuthority authority, LintSettings settings, InstantSource clock) {
    ListLinter own = new ListLinter(authority, clock);
    List<RevocationListLinter> all =
        Stream.<RevocationListLinter>concat(Stream.of(own), settings.lists().stream()).toList();
    LintExceptions exceptions = LintExceptionsFile.read();
    return list ->
        exceptions.applied(
            all.stream().flatMap(linter -> linter.lint(list).stream()).toList(),
            LocalDate.ofInstant(clock.instant(), ValidityRules.TOKYO));
  }
}
