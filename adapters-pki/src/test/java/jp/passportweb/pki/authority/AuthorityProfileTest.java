package jp.passportweb.pki.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("BR 7.1.2.1, 7.1.2.6: the authorities' own certificates")
class AuthorityProfileTest {
  private static final X509CertificateHolder ROOT =
      TestAuthority.holder(TestAuthority.AUTHORITY.root().certificate());

  static Stream<X509CertificateHolder> all() {
    return TestAuthority.AUTHORITY.all().stream()
        .map(AuthorityCertificate::certificate)
        .map(TestAuthority::holder);
  }

  static Stream<X509CertificateHolder> issuing() {
    return all().skip(1);
  }

  @Test
  @DisplayName("there is one issuing authority for each service, below one root, which comes first")
  void family() {
    assertThat(TestAuthority.AUTHORITY.all())
        .extracting(AuthorityCertificate::name)
        .containsExactly(
            "Passport for Web Root CA G1",
            "Passport for Web EV 2.0 CA G1",
            "Passport for Web SR 3.0 CA G1");
    assertThat(all())
        .allSatisfy(
            certificate -> assertThat(certificate.getIssuer()).isEqualTo(ROOT.getSubject()));
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("BR 7.1.2.10.2: the name is country, organisation and common name")
  void names(X509CertificateHolder certificate) {
    assertThat(Shown.name(certificate.getSubject()))
        .startsWith("C=JP (PrintableString)", "O=Passport for Web (UTF8String)")
        .hasSize(3)
        .element(2)
        .asString()
        .matches("CN=Passport for Web (Root|SR 3.0|EV 2.0) CA G1 \\(UTF8String\\)");
  }

  @Test
  @DisplayName("BR 7.1.2.1.2: a root says neither purposes, policies nor where its status is")
  void rootExtensions() {
    assertThat(Shown.extensions(ROOT))
        .containsExactly(
            "basicConstraints critical",
            "keyUsage critical",
            "subjectKeyIdentifier",
            "authorityKeyIdentifier");
    BasicConstraints constraints = BasicConstraints.fromExtensions(ROOT.getExtensions());
    assertThat(constraints.isCA()).isTrue();
    assertThat(constraints.getPathLenConstraintInteger()).isNull();
  }

  @ParameterizedTest
  @MethodSource("issuing")
  @DisplayName("BR 7.1.2.6: an issuing authority certifies servers only, and no authorities")
  void issuingExtensions(X509CertificateHolder certificate) {
    assertThat(Shown.extensions(certificate))
        .containsExactly(
            "basicConstraints critical",
            "keyUsage critical",
            "subjectKeyIdentifier",
            "authorityKeyIdentifier",
            "extKeyUsage",
            "certificatePolicies",
            "authorityInfoAccess",
            "cRLDistributionPoints");
    BasicConstraints constraints = BasicConstraints.fromExtensions(certificate.getExtensions());
    assertThat(constraints.isCA()).isTrue();
    assertThat(constraints.getPathLenConstraintInteger().intValueExact()).isZero();
    assertThat(ExtendedKeyUsage.fromExtensions(certificate.getExtensions()).getUsages())
        .containsExactly(KeyPurposeId.id_kp_serverAuth);
    assertThat(Shown.access(certificate))
        .containsExactly(
            "caIssuers http://passport.example.jp/repository/passport-for-web-root-ca-g1.cer");
    assertThat(Shown.revocationLists(certificate))
        .containsExactly("http://passport.example.jp/repository/passport-for-web-root-ca-g1.crl");
  }

  @ParameterizedTest
  @CsvSource({
    "SR30, 2.23.140.1.2.2, 1.3.6.1.4.1.32473.1.1.1",
    "EV20, 2.23.140.1.1,   1.3.6.1.4.1.32473.1.1.2"
  })
  @DisplayName("BR 7.1.2.10.5: an issuing authority asserts what the certificates below it assert")
  void policies(String service, String reserved, String own) {
    assertThat(
            Shown.policies(
                TestAuthority.holder(
                    TestAuthority.AUTHORITY.issuer(new ServiceCode(service)).certificate())))
        .containsExactly(reserved, own);
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("BR 7.1.2.10.7: they sign certificates and lists, and no status answers")
  void keyUsage(X509CertificateHolder certificate) {
    assertThat(KeyUsage.fromExtensions(certificate.getExtensions()))
        .isEqualTo(new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("BR 7.1.2.11.1: the key above is named by its identifier alone")
  void authorityKeyIdentifier(X509CertificateHolder certificate) {
    AuthorityKeyIdentifier above =
        AuthorityKeyIdentifier.fromExtensions(certificate.getExtensions());
    assertThat(above.getKeyIdentifierOctets())
        .isEqualTo(SubjectKeyIdentifier.fromExtensions(ROOT.getExtensions()).getKeyIdentifier());
    assertThat(above.getAuthorityCertIssuer()).isNull();
    assertThat(above.getAuthorityCertSerialNumber()).isNull();
  }

  @Test
  @DisplayName("every authority has a key identifier of its own, of 160 bits")
  void subjectKeyIdentifiers() {
    List<byte[]> identifiers =
        all()
            .map(c -> SubjectKeyIdentifier.fromExtensions(c.getExtensions()).getKeyIdentifier())
            .toList();
    assertThat(identifiers).doesNotHaveDuplicates().allMatch(identifier -> identifier.length == 20);
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("BR 7.1.2.1.1: a root lasts 20 years, an authority below it 10, both ends included")
  void lifetimes(X509CertificateHolder certificate) {
    boolean root = certificate.getSubject().equals(ROOT.getSubject());
    assertThat(certificate.getNotBefore().toInstant()).isEqualTo(TestAuthority.NOW);
    assertThat(certificate.getNotAfter().toInstant())
        .isEqualTo(Instant.parse(root ? "2046-11-20T02:59:59Z" : "2036-11-20T02:59:59Z"));
    assertThat(Duration.between(TestAuthority.NOW, ROOT.getNotAfter().toInstant()).toDays())
        .isBetween(2922L, 9132L);
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName(
      "BR 7.1.3.2: they are signed with SHA-256 and RSA, parameters NULL, inside as outside")
  void signatures(X509CertificateHolder certificate) {
    assertThat(certificate.toASN1Structure().getTBSCertificate().getSignature())
        .isEqualTo(certificate.getSignatureAlgorithm())
        .isEqualTo(TbsCertificates.SIGNATURE);
    assertThat(certificate.getSerialNumber().bitLength()).isEqualTo(127);
    assertThat(certificate.getExtension(Extension.subjectAlternativeName)).isNull();
  }
}
