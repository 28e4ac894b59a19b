package jp.passportweb.pki.keystore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.OpenSsl;
import jp.passportweb.pki.signingrequest.Forge;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The file in which the authorities' keys lie")
class AuthorityKeyStoreTest {
  private static final String NAME = AuthorityKeyStore.AUTHORITIES;
  private static final char[] PASSWORD = "正しい password".toCharArray();
  private static final AuthorityKey FIRST = key("Passport for Web Root CA G1", Forge.RSA);
  private static final AuthorityKey SECOND = key("Passport for Web SR 3.0 CA G1", Forge.EC);

  @TempDir Path directory;

  @Test
  @DisplayName("what is missing is made and stored; a second opening finds it all, names included")
  void stored() {
    assertThat(open(_ -> List.of(FIRST, SECOND))).containsExactly(FIRST, SECOND);
    assertThat(open(UnaryOperator.identity())).containsExactlyInAnyOrder(FIRST, SECOND);
  }

  @Test
  @DisplayName("of two that open at once the second finds what the first made")
  void twoAtOnce() {
    AtomicInteger made = new AtomicInteger();
    UnaryOperator<List<AuthorityKey>> complete =
        found -> {
          if (!found.isEmpty()) {
            return found;
          }
          made.incrementAndGet();
          return List.of(FIRST);
        };
    List<CompletableFuture<List<AuthorityKey>>> both =
        IntStream.range(0, 2)
            .mapToObj(_ -> CompletableFuture.supplyAsync(() -> open(complete)))
            .toList();
    assertThat(both.stream().map(CompletableFuture::join)).containsOnly(List.of(FIRST));
    assertThat(made).hasValue(1);
  }

  @Test
  @DisplayName("the wrong password is said to be that, and the file stays as it was")
  void wrongPassword() throws IOException {
    open(_ -> List.of(FIRST));
    byte[] before = Files.readAllBytes(file());
    assertThatThrownBy(() ->
            AuthorityKeyStore.open(directory, NAME, "wrong".toCharArray(), _ -> List.of(SECOND)))
        .isInstanceOf(KeyStoreFailure.class)
        .hasMessage("the password does not open the key store: " + file());
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  @DisplayName("a directory that cannot be used is named")
  void unusableDirectory() throws IOException {
    Path taken = Files.writeString(directory.resolve("taken"), "a file");
    Path below = taken.resolve("ca");
    assertThatThrownBy(() -> AuthorityKeyStore.open(below, NAME, PASSWORD, _ -> List.of(FIRST)))
        .isInstanceOf(KeyStoreFailure.class)
        .hasMessage("the key store's directory cannot be used: " + below);
  }

  @Test
  @DisplayName("a file that is no key store is not taken for an empty one")
  void garbage() throws IOException {
    Files.writeString(file(), "no key store");
    assertThatThrownBy(() -> open(_ -> List.of(FIRST)))
        .isInstanceOf(KeyStoreFailure.class)
        .hasMessageEndingWith(file().toString());
    assertThat(file()).hasContent("no key store");
  }

  @Test
  @DisplayName("only its owner may read it, and nothing half-written lies beside it")
  void permissions() throws IOException {
    open(_ -> List.of(FIRST));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("authorities.p12", "authorities.lock");
    }
  }

  @Test
  @DisplayName("keys lie there encrypted with AES-256, as OpenSSL sees it")
  void encrypted() throws IOException {
    char[] ascii = "correct horse".toCharArray();
    AuthorityKeyStore.open(directory, NAME, ascii, _ -> List.of(FIRST));
    OpenSsl seen =
        OpenSsl.run(
            directory,
            "pkcs12",
            "-in",
            NAME + ".p12",
            "-info",
            "-noout",
            "-passin",
            "pass:correct horse");
    assertThat(seen.exit()).isZero();
    assertThat(seen.output()).contains("Shrouded Keybag: PBES2, PBKDF2, AES-256-CBC");
    String bytes = new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1);
    String key = new String(FIRST.key().getEncoded(), StandardCharsets.ISO_8859_1);
    assertThat(bytes).doesNotContain(key.substring(key.length() - 32));
  }

  @Test
  @DisplayName("a key's text shows its name and nothing of the key")
  void text() {
    assertThat(FIRST).hasToString("AuthorityKey(Passport for Web Root CA G1)");
  }

  private List<AuthorityKey> open(UnaryOperator<List<AuthorityKey>> complete) {
    return AuthorityKeyStore.open(directory, NAME, PASSWORD, complete);
  }

  private Path file() {
    return directory.resolve(NAME + ".p12");
  }

  private static AuthorityKey key(String name, KeyPair pair) {
    try {
      X500Name subject = new X500Name("CN=" + name);
      byte[] certificate =
          new JcaX509v3CertificateBuilder(
                  subject,
                  BigInteger.TEN,
                  Date.from(Instant.EPOCH),
                  Date.from(Instant.EPOCH.plusSeconds(1)),
                  subject,
                  pair.getPublic())
              .build(new JcaContentSignerBuilder("SHA256withRSA").build(Forge.RSA.getPrivate()))
              .getEncoded();
      return new AuthorityKey(name, pair.getPrivate(), Der.of(certificate));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
