package jp.passportweb.pki.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.pki.signingrequest.Examination;
import jp.passportweb.pki.signingrequest.Forge;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequestBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§6.1: of a CSR, key and names reach the certificate and nothing else")
class RequestedContentTest {
  private static final String CT_POISON = "1.3.6.1.4.1.11129.2.4.3";
  private static final String MUST_STAPLE = "1.3.6.1.5.5.7.1.24";
  private static final String NETSCAPE_TYPE = "2.16.840.1.113730.1.1";

  private static X509CertificateHolder fromGreedy;
  private static X509CertificateHolder fromModest;

  /** Two certificates for one organisation: one of a CSR that asks for everything. */
  @BeforeAll
  static void issue() throws Exception {
    fromGreedy = issuedFor(greedyRequest());
    fromModest = issuedFor(modestRequest());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "CT poison,                       " + CT_POISON,
    "TLS features (must-staple),      " + MUST_STAPLE,
    "Netscape certificate type,       " + NETSCAPE_TYPE,
    "basic constraints,               2.5.29.19",
    "a key identifier of its own,     2.5.29.14",
    "an unknown critical extension,   1.3.6.1.4.1.32473.9.9"
  })
  @DisplayName("what it asks for as an extension is not there")
  void extensions(String what, String type) {
    assertThat(Shown.extensions(fromGreedy)).hasSize(7).isEqualTo(Shown.extensions(fromModest));
    assertThat(fromGreedy.getExtension(new ASN1ObjectIdentifier(type))).isNull();
  }

  @Test
  @DisplayName("the values of key usage, purposes, policies and addresses are the profile's")
  void values() {
    for (ASN1ObjectIdentifier type :
        List.of(
            Extension.keyUsage,
            Extension.extendedKeyUsage,
            Extension.certificatePolicies,
            Extension.authorityInfoAccess,
            Extension.cRLDistributionPoints)) {
      assertThat(fromGreedy.getExtension(type)).isEqualTo(fromModest.getExtension(type));
    }
  }

  @Test
  @DisplayName("its OU, e-mail address, organisation and country are not there")
  void subject() {
    assertThat(Shown.name(fromGreedy.getSubject()))
        .isEqualTo(Shown.name(fromModest.getSubject()))
        .hasSize(5);
  }

  @Test
  @DisplayName("of its alternative names only those of the DNS are there")
  void names() {
    assertThat(Shown.alternativeNames(fromGreedy))
        .containsExactly("dNSName www.example.co.jp", "dNSName example.co.jp");
  }

  @Test
  @DisplayName("no byte of what it says besides is there, neither its challenge password")
  void bytes() throws IOException {
    String everything = new String(fromGreedy.getEncoded(), StandardCharsets.ISO_8859_1);
    assertThat(everything)
        .doesNotContain("hunter2", "Evil", "evil", "admin@", "10.0.0", "US", "unstructured");
  }

  @Test
  @DisplayName("who asks to be an authority is refused before anything is applied for")
  void authority() throws Exception {
    ExtensionsGenerator wanted = new ExtensionsGenerator();
    wanted.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
    byte[] request =
        signed(
            new JcaPKCS10CertificationRequestBuilder(
                    new X500Name("CN=www.example.co.jp"), Forge.RSA.getPublic())
                .addAttribute(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest, wanted.generate()));
    assertThat(Examination.of(request).accepted()).isFalse();
  }

  private static X509CertificateHolder issuedFor(byte[] request) {
    var examined = Examination.of(request);
    assertThat(examined.accepted()).isTrue();
    CertificateContent usual = ContentBuilder.sr().build();
    List<DnsName> names = examined.names();
    Der key = examined.request().subjectPublicKeyInfo();
    return TestAuthority.issued(
        new CertificateContent(
            usual.service(),
            usual.level(),
            usual.serial(),
            usual.validity(),
            usual.subject(),
            names,
            key));
  }

  private static byte[] modestRequest() throws IOException, OperatorCreationException {
    ExtensionsGenerator extensions = new ExtensionsGenerator();
    extensions.addExtension(
        Extension.subjectAlternativeName,
        false,
        new GeneralNames(
            new GeneralName[] {
              new GeneralName(GeneralName.dNSName, "www.example.co.jp"),
              new GeneralName(GeneralName.dNSName, "example.co.jp")
            }));
    return signed(
        new JcaPKCS10CertificationRequestBuilder(
                new X500Name("CN=www.example.co.jp"), Forge.RSA.getPublic())
            .addAttribute(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest, extensions.generate()));
  }

  private static byte[] greedyRequest() throws IOException, OperatorCreationException {
    return signed(
        new JcaPKCS10CertificationRequestBuilder(
                new X500Name(
                    "C=US,ST=Evil,L=Evil,O=Evil Inc.,OU=Evil Web,E=admin@evil.example.jp,"
                        + "CN=www.example.co.jp"),
                Forge.RSA.getPublic())
            .addAttribute(
                PKCSObjectIdentifiers.pkcs_9_at_challengePassword,
                new DERPrintableString("hunter2"))
            .addAttribute(
                PKCSObjectIdentifiers.pkcs_9_at_unstructuredName,
                new DERPrintableString("unstructured"))
            .addAttribute(
                PKCSObjectIdentifiers.pkcs_9_at_extensionRequest, greedyExtensions().generate()));
  }

  private static ExtensionsGenerator greedyExtensions() throws IOException {
    ExtensionsGenerator wanted = new ExtensionsGenerator();
    wanted.addExtension(
        Extension.subjectAlternativeName,
        true,
        new GeneralNames(
            new GeneralName[] {
              new GeneralName(GeneralName.dNSName, "www.example.co.jp"),
              new GeneralName(GeneralName.dNSName, "example.co.jp"),
              new GeneralName(GeneralName.rfc822Name, "admin@evil.example.jp"),
              new GeneralName(GeneralName.iPAddress, "10.0.0.1")
            }));
    wanted.addExtension(new ASN1ObjectIdentifier(CT_POISON), true, DERNull.INSTANCE);
    wanted.addExtension(new ASN1ObjectIdentifier(MUST_STAPLE), false, new byte[] {0x30, 0});
    wanted.addExtension(new ASN1ObjectIdentifier(NETSCAPE_TYPE), false, new KeyUsage(0xFF));
    wanted.addExtension(new ASN1ObjectIdentifier("1.3.6.1.4.1.32473.9.9"), true, DERNull.INSTANCE);
    wanted.addExtension(
        Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    wanted.addExtension(
        Extension.extendedKeyUsage,
        true,
        new ExtendedKeyUsage(
            new KeyPurposeId[] {KeyPurposeId.anyExtendedKeyUsage, KeyPurposeId.id_kp_OCSPSigning}));
    wanted.addExtension(
        Extension.certificatePolicies,
        false,
        new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier("2.23.140.1.1"))));
    wanted.addExtension(
        Extension.authorityInfoAccess,
        false,
        new AuthorityInformationAccess(
            AccessDescription.id_ad_ocsp,
            new GeneralName(GeneralName.uniformResourceIdentifier, "http://evil.example.jp")));
    wanted.addExtension(
        Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(new byte[20]));
    wanted.addExtension(Extension.basicConstraints, false, new BasicConstraints(false));
    return wanted;
  }

  private static byte[] signed(PKCS10CertificationRequestBuilder builder)
      throws IOException, OperatorCreationException {
    return builder
        .build(new JcaContentSignerBuilder("SHA256withRSA").build(Forge.RSA.getPrivate()))
        .getEncoded();
  }
}
