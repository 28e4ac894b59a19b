package jp.passportweb.pki.ocsp;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.passportweb.pki.authority.AuthorityKeys;
import jp.passportweb.pki.authority.KeyIdentifiers;
import jp.passportweb.pki.authority.ResponderProfile;
import jp.passportweb.pki.keystore.AuthorityKey;
import jp.passportweb.pki.keystore.AuthorityKeyStore;
import jp.passportweb.pki.lint.AuthorityLinter;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;

/** The keys that answer, one for each issuing authority, renewed long before they end. */
final class ResponderKeys {
  /** Far more than an answer counts. */
  private static final Duration RENEWED_BEFORE = Duration.ofDays(10);

  private final AuthorityKeys authorities;
  private final Path directory;
  private final char[] password;
  private final AuthorityLinter linter;
  private volatile Map<String, AuthorityKey> inUse = Map.of();

  ResponderKeys(
      AuthorityKeys authorities, Path directory, char[] password, AuthorityLinter linter) {
    this.authorities = authorities;
    this.directory = directory;
    this.password = password.clone();
    this.linter = linter;
  }

  /** The key that answers for an authority now. */
  AuthorityKey of(String authority, Instant now) {
    AuthorityKey held = inUse.get(authority);
    if (held != null && counts(held, now, Duration.ZERO)) {
      return held;
    }
    renew(now);
    return Objects.requireNonNull(inUse.get(authority), authority);
  }

  /** Renews what ends soon, or takes what another process renewed already. */
  void renew(Instant now) {
    boolean due =
        authorities.issuing().stream()
            .anyMatch(authority -> !isFit(inUse.get(authority.name()), authority, now));
    if (due) {
      AuthorityKeyStore.open(
          directory, AuthorityKeyStore.RESPONDERS, password, found -> complete(found, now));
    }
  }

  private List<AuthorityKey> complete(List<AuthorityKey> found, Instant now) {
    Map<String, AuthorityKey> all =
        authorities.issuing().stream()
            .collect(
                Collectors.toMap(
                    AuthorityKey::name, authority -> fitOrFresh(found, authority, now)));
    inUse = Map.copyOf(all);
    return List.copyOf(all.values());
  }

  private AuthorityKey fitOrFresh(List<AuthorityKey> found, AuthorityKey authority, Instant now) {
    return found.stream()
        .filter(key -> key.name().equals(ResponderProfile.nameFor(authority.name())))
        .filter(key -> isFit(key, authority, now))
        .findFirst()
        .orElseGet(() -> ResponderProfile.delegate(authority, now, linter));
  }

  /** Whether it was delegated by the authority's present key, and lasts. */
  private static boolean isFit(@Nullable AuthorityKey key, AuthorityKey authority, Instant now) {
    return key != null
        && counts(key, now, RENEWED_BEFORE)
        && Arrays.equals(
            AuthorityKeyIdentifier.fromExtensions(
                    certificate(key).getTBSCertificate().getExtensions())
                .getKeyIdentifierOctets(),
            KeyIdentifiers.under(certificate(authority)).getKeyIdentifierOctets());
  }

  private static boolean counts(AuthorityKey key, Instant now, Duration still) {
    Certificate certificate = certificate(key);
    return !now.isBefore(certificate.getStartDate().getDate().toInstant())
        && certificate.getEndDate().getDate().toInstant().isAfter(now.plus(still));
  }

  private static Certificate certificate(AuthorityKey key) {
    return Certificate.getInstance(key.certificate().bytes());
  }
}
