package jp.passportweb.pki.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.PublicKey;
import java.util.stream.Stream;
import jp.passportweb.pki.signingrequest.Forge;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("§6.1, BR 7.1.2.7.11: keys and what they may be used for")
class CertifiedKeysTest {
  static Stream<Arguments> keys() {
    int signs = KeyUsage.digitalSignature;
    return Stream.of(
        Arguments.of("RSA", Forge.RSA.getPublic(), signs | KeyUsage.keyEncipherment),
        Arguments.of("P-256", Forge.EC.getPublic(), signs),
        Arguments.of("P-384", Forge.ec("secp384r1").getPublic(), signs),
        Arguments.of("P-521", Forge.ec("secp521r1").getPublic(), signs));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("keys")
  @DisplayName("a key stands there byte for byte; only an RSA key may encipher keys")
  void usage(String name, PublicKey key, int usage) {
    X509CertificateHolder issued = TestAuthority.issued(ContentBuilder.sr().key(key).build());
    assertThat(CertificateSignature.encoded(issued.getSubjectPublicKeyInfo()).bytes())
        .isEqualTo(key.getEncoded());
    assertThat(KeyUsage.fromExtensions(issued.getExtensions())).isEqualTo(new KeyUsage(usage));
    assertThat(issued.getExtension(Extension.keyUsage).isCritical()).isTrue();
  }
}
