package jp.passportweb.pki.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§6.1, BR 7.1.2.7: what a certificate of SR 3.0 says")
class OrganizationValidatedProfileTest {
  private static final X509CertificateHolder ISSUED =
      TestAuthority.issued(ContentBuilder.sr().build());

  @Test
  @DisplayName("BR 7.1.4.2: C, ST, L, O and CN, in this order, one in each RDN, nothing else")
  void subject() {
    assertThat(Shown.name(ISSUED.getSubject()))
        .containsExactly(
            "C=JP (PrintableString)",
            "ST=Tokyo (UTF8String)",
            "L=Shibuya-ku (UTF8String)",
            "O=Harajuku Shoji Co., Ltd. (UTF8String)",
            "CN=www.example.co.jp (UTF8String)");
  }

  @Test
  @DisplayName("an organisation's name of 64 characters stands there whole")
  void longestOrganization() {
    String longest = "O".repeat(64);
    assertThat(
            Shown.name(
                TestAuthority.issued(ContentBuilder.sr().organization(longest).build())
                    .getSubject()))
        .contains("O=" + longest + " (UTF8String)");
  }

  @Test
  @DisplayName("letters beyond ASCII are kept")
  void latinLetters() {
    assertThat(
            Shown.name(
                TestAuthority.issued(ContentBuilder.sr().organization("Café Ōmotesandō").build())
                    .getSubject()))
        .contains("O=Café Ōmotesandō (UTF8String)");
  }

  @Test
  @DisplayName("BR 7.1.2.7.6: seven extensions, of which only the key's usage is critical")
  void extensions() {
    assertThat(Shown.extensions(ISSUED))
        .containsExactly(
            "authorityKeyIdentifier",
            "keyUsage critical",
            "extKeyUsage",
            "subjectAltName",
            "certificatePolicies",
            "authorityInfoAccess",
            "cRLDistributionPoints");
  }

  @Test
  @DisplayName("BR 7.1.2.7.9: one reserved policy, then the service's own, without qualifiers")
  void policies() {
    assertThat(Shown.policies(ISSUED)).containsExactly("2.23.140.1.2.2", "1.3.6.1.4.1.32473.1.1.1");
  }

  @Test
  @DisplayName("BR 7.1.2.7.10: for servers only")
  void purposes() {
    assertThat(ExtendedKeyUsage.fromExtensions(ISSUED.getExtensions()).getUsages())
        .containsExactly(KeyPurposeId.id_kp_serverAuth);
  }

  @Test
  @DisplayName("BR 7.1.2.7.7, 7.1.2.11.2: issuer, status and list are found over http")
  void addresses() {
    assertThat(Shown.access(ISSUED))
        .containsExactly(
            "ocsp http://passport.example.jp/ocsp/passport-for-web-sr-3-0-ca-g1",
            "caIssuers http://passport.example.jp/repository/passport-for-web-sr-3-0-ca-g1.cer");
    assertThat(Shown.revocationLists(ISSUED))
        .containsExactly("http://passport.example.jp/repository/passport-for-web-sr-3-0-ca-g1.crl");
  }

  @Test
  @DisplayName(
      "the issuer is named byte for byte as it names itself, and its key by its identifier")
  void issuer() {
    X509CertificateHolder above =
        TestAuthority.holder(TestAuthority.AUTHORITY.issuer(TestAuthority.SR).certificate());
    assertThat(CertificateSignature.encoded(ISSUED.getIssuer()))
        .isEqualTo(CertificateSignature.encoded(above.getSubject()));
    assertThat(
            AuthorityKeyIdentifier.fromExtensions(ISSUED.getExtensions()).getKeyIdentifierOctets())
        .isEqualTo(SubjectKeyIdentifier.fromExtensions(above.getExtensions()).getKeyIdentifier());
  }
}
