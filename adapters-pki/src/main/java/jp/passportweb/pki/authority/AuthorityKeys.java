package jp.passportweb.pki.authority;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.passportweb.pki.authority.AuthorityCreation.KeySizes;
import jp.passportweb.pki.keystore.AuthorityKey;
import jp.passportweb.pki.keystore.AuthorityKeyStore;
import jp.passportweb.pki.lint.AuthorityLinter;

/** The authorities' keys, made on the first start. */
public final class AuthorityKeys {
  private final Map<String, AuthorityKey> byName = new LinkedHashMap<>();

  private AuthorityKeys(List<AuthorityKey> keys) {
    keys.stream()
        .sorted(
            Comparator.comparing((AuthorityKey k) -> !k.name().equals(AuthorityProfile.ROOT_NAME))
                .thenComparing(AuthorityKey::name))
        .forEach(key -> byName.put(key.name(), key));
  }

  /**
   * Opens the keys, and makes what is missing of them.
   *
   * @param directory its own, made when it is not there
   * @param password opens the key store
   * @param baseUrl where the service is reached; certificates point to it with the scheme http
   * @param issuers one for each service
   * @param linter reads what is made before it is signed
   * @throws jp.passportweb.pki.keystore.KeyStoreFailure when the keys cannot be read or written
   */
  public static AuthorityKeys open(
      Path directory,
      char[] password,
      URI baseUrl,
      List<IssuingAuthority> issuers,
      AuthorityLinter linter,
      InstantSource clock) {
    return open(directory, password, baseUrl, issuers, linter, clock, KeySizes.USUAL);
  }

  static AuthorityKeys open(
      Path directory,
      char[] password,
      URI baseUrl,
      List<IssuingAuthority> issuers,
      AuthorityLinter linter,
      InstantSource clock,
      KeySizes sizes) {
    AuthorityCreation creation =
        new AuthorityCreation(issuers, new AuthorityLinks(baseUrl), clock.instant(), sizes, linter);
    return new AuthorityKeys(
        AuthorityKeyStore.open(
            directory, AuthorityKeyStore.AUTHORITIES, password, creation::complete));
  }

  /** The names of the root and of the issuers. */
  public static List<String> names(List<IssuingAuthority> issuers) {
    return Stream.concat(
            Stream.of(AuthorityProfile.ROOT_NAME), issuers.stream().map(IssuingAuthority::name))
        .toList();
  }

  /** All, the root's first. */
  List<AuthorityKey> all() {
    return List.copyOf(byName.values());
  }

  /** Those that issue to subscribers. */
  public List<AuthorityKey> issuing() {
    return byName.values().stream()
        .filter(key -> !key.name().equals(AuthorityProfile.ROOT_NAME))
        .toList();
  }

  /** The key of an authority that there is. */
  public AuthorityKey named(String authority) {
    AuthorityKey key = byName.get(authority);
    if (key == null) {
      throw new IllegalArgumentException("no authority is called " + authority);
    }
    return key;
  }
}
