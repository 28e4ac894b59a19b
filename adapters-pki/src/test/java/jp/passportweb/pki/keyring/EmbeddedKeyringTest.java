package jp.passportweb.pki.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.certificate.KnownAuthority;
import jp.passportweb.domain.certificate.RevocationListContent;
import jp.passportweb.domain.logincertificate.LoginCertificateAuthority;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.authority.IssuingAuthority;
import jp.passportweb.pki.authority.TestAuthority;
import jp.passportweb.pki.crl.EmbeddedRevocationListSigner;
import jp.passportweb.pki.keystore.AuthorityKeyStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("NOD-2: the keys that a node holds")
class EmbeddedKeyringTest {
  private static final String ISSUER = "Passport for Web SR 3.0 CA G1";
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

  @TempDir Path directory;

  @Test
  @DisplayName("NOD-2 looking writes nothing; what is wanted is made once, and opens again")
  void made() throws IOException {
    Path ca = directory.resolve("ca");
    EmbeddedKeyring keyring = keyring(ca, "first");
    assertThat(keyring.held()).isEmpty();
    assertThat(EmbeddedKeyring.isOpenedBy("any".toCharArray(), ca)).isTrue();
    assertThat(ca).doesNotExist();
    List<KnownAuthority> made = keyring.complete();
    assertThat(made)
        .extracting(KnownAuthority::name)
        .containsExactlyInAnyOrderElementsOf(keyring.wanted())
        .hasSize(3);
    List<Path> files = files(ca);
    assertThat(keyring(ca, "first").held()).isEqualTo(made);
    assertThat(keyring(ca, "first").complete()).isEqualTo(made);
    assertThat(files(ca)).isEqualTo(files);
    assertThat(EmbeddedKeyring.isOpenedBy("second".toCharArray(), ca)).isFalse();
    rewrapped(ca, made);
    signed(ca);
  }

  /** Under another password all key stores open alone, also after a change that broke off. */
  private static void rewrapped(Path ca, List<KnownAuthority> made) throws IOException {
    byte[] before = Files.readAllBytes(ca.resolve("authorities.p12"));
    AuthorityKeyStore.rewrap(ca, "second".toCharArray(), List.of("first".toCharArray()));
    assertThat(EmbeddedKeyring.isOpenedBy("first".toCharArray(), ca)).isFalse();
    Files.write(ca.resolve("authorities.p12"), before);
    assertThat(EmbeddedKeyring.isOpenedBy("second".toCharArray(), ca)).isFalse();
    AuthorityKeyStore.rewrap(
        ca, "second".toCharArray(), List.of("never".toCharArray(), "first".toCharArray()));
    assertThat(keyring(ca, "second").held()).containsExactlyInAnyOrderElementsOf(made);
  }

  /** What an authority signed tells it from another of the same name. */
  private void signed(Path ca) {
    EmbeddedKeyring other = keyring(directory.resolve("other"), "other");
    Der list =
        new EmbeddedRevocationListSigner(keyring(ca, "second").authorities())
            .sign(
                new RevocationListContent(
                    ISSUER, 2, 1, NOW, NOW.plus(Duration.ofDays(7)), Optional.empty(), List.of()));
    assertThat(keyring(ca, "second").isSignedBy(named(keyring(ca, "second").held()), list))
        .isTrue();
    assertThat(other.isSignedBy(named(other.complete()), list)).isFalse();
    KnownAuthority login =
        other.held().stream()
            .filter(authority -> authority.name().equals(LoginCertificateAuthority.NAME))
            .findFirst()
            .orElseThrow();
    assertThat(other.isSignedBy(login, login.certificate())).isTrue();
    assertThat(other.isSignedBy(login, named(other.held()).certificate())).isFalse();
  }

  private static KnownAuthority named(List<KnownAuthority> authorities) {
    return authorities.stream()
        .filter(authority -> authority.name().equals(ISSUER))
        .findFirst()
        .orElseThrow();
  }

  private static EmbeddedKeyring keyring(Path directory, String password) {
    return new EmbeddedKeyring(
        directory,
        List.of(password.toCharArray()),
        URI.create("https://passport.example.jp"),
        List.of(new IssuingAuthority(new ServiceCode("SR30"), ISSUER, ValidationLevel.OV)),
        TestAuthority.LINTER,
        InstantSource.fixed(NOW));
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }
}
