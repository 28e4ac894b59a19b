package jp.passportweb.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.pki.authority.ContentBuilder;
import jp.passportweb.pki.authority.TestAuthority;
import jp.passportweb.pki.signingrequest.Forge;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§6.1: which extensions it may hold, and what they may say")
class ExtensionRulesTest {
  private static final int SIGN_AND_ENCIPHER = KeyUsage.digitalSignature | KeyUsage.keyEncipherment;

  static Stream<Breach> breaches() {
    return Stream.of(strangers(), criticalities(), identifiers(), usages(), policies())
        .flatMap(rows -> rows);
  }

  private static Stream<Breach> strangers() {
    return Stream.of(
        Breach.of(
            LintRule.EXTENSIONS,
            "OCSP no check",
            Judge.sr()
                .extension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE)),
        Breach.of(
            LintRule.EXTENSIONS,
            "must-staple",
            Judge.sr()
                .extension(
                    new ASN1ObjectIdentifier("1.3.6.1.5.5.7.1.24"), false, new DERSequence())));
  }

  private static Stream<Breach> criticalities() {
    return Stream.of(
        Breach.of(
            LintRule.CRITICALITY,
            "purposes",
            Judge.sr()
                .extension(
                    Extension.extendedKeyUsage,
                    true,
                    new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))),
        Breach.of(
            LintRule.CRITICALITY,
            "key usage plain",
            Judge.sr().extension(Extension.keyUsage, false, new KeyUsage(SIGN_AND_ENCIPHER))));
  }

  private static Stream<Breach> identifiers() {
    AuthorityKeyIdentifier wordy =
        new AuthorityKeyIdentifier(
            SubjectKeyIdentifier.fromExtensions(
                    Certificate.getInstance(
                            TestAuthority.AUTHORITY.issuer(TestAuthority.SR).certificate().bytes())
                        .getTBSCertificate()
                        .getExtensions())
                .getKeyIdentifier(),
            new GeneralNames(new GeneralName(GeneralName.dNSName, "example.jp")),
            BigInteger.ONE);
    return Stream.of(
        Breach.of(
            LintRule.AUTHORITY_KEY_IDENTIFIER,
            "another key",
            Judge.sr()
                .extension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new AuthorityKeyIdentifier(new byte[20]))),
        Breach.of(
            LintRule.AUTHORITY_KEY_IDENTIFIER,
            "name and number besides",
            Judge.sr().extension(Extension.authorityKeyIdentifier, false, wordy)));
  }

  private static Stream<Breach> usages() {
    Tampered point = Tampered.of(ContentBuilder.sr().key(Forge.EC.getPublic()).build());
    return Stream.of(
        usage("of an authority", Judge.sr(), SIGN_AND_ENCIPHER | KeyUsage.keyCertSign),
        usage("RSA without enciphering", Judge.sr(), KeyUsage.digitalSignature),
        usage("EC with enciphering", point, SIGN_AND_ENCIPHER),
        purposes("clients too", KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth),
        purposes("any", KeyPurposeId.anyExtendedKeyUsage),
        constraints("an authority", new BasicConstraints(true)),
        constraints("an authority of none", new BasicConstraints(0)));
  }

  private static Breach usage(String how, Tampered tampered, int usage) {
    return Breach.of(
        LintRule.KEY_USAGE, how, tampered.extension(Extension.keyUsage, true, new KeyUsage(usage)));
  }

  private static Breach purposes(String how, KeyPurposeId... purposes) {
    return Breach.of(
        LintRule.EXTENDED_KEY_USAGE,
        how,
        Judge.sr().extension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes)));
  }

  private static Breach constraints(String how, BasicConstraints constraints) {
    return Breach.of(
        LintRule.BASIC_CONSTRAINTS,
        how,
        Judge.sr().extension(Extension.basicConstraints, true, constraints));
  }

  private static Stream<Breach> policies() {
    PolicyInformation qualified =
        new PolicyInformation(
            new ASN1ObjectIdentifier("2.23.140.1.2.2"), new DERSequence(new DERSequence()));
    return Stream.of(
        policies("the reserved one alone", policy("2.23.140.1.2.2")),
        policies("the own one alone", policy("1.3.6.1.4.1.32473.1.1.1")),
        policies("EV's", policy("2.23.140.1.1"), policy("1.3.6.1.4.1.32473.1.1.2")),
        policies(
            "two reserved",
            policy("2.23.140.1.2.2"),
            policy("2.23.140.1.2.1"),
            policy("1.3.6.1.4.1.32473.1.1.1")),
        policies("qualified", qualified, policy("1.3.6.1.4.1.32473.1.1.1")));
  }

  private static Breach policies(String how, PolicyInformation... policies) {
    return Breach.of(
        LintRule.POLICIES,
        how,
        Judge.sr()
            .extension(Extension.certificatePolicies, false, new CertificatePolicies(policies)));
  }

  private static PolicyInformation policy(String oid) {
    return new PolicyInformation(new ASN1ObjectIdentifier(oid));
  }

  @ParameterizedTest
  @CsvSource({
    "2.5.29.35,         AUTHORITY_KEY_IDENTIFIER",
    "2.5.29.15,         KEY_USAGE",
    "2.5.29.37,         EXTENDED_KEY_USAGE",
    "2.5.29.32,         POLICIES",
    "2.5.29.31,         LIST_ADDRESS",
    "1.3.6.1.5.5.7.1.1, ISSUER_AND_STATUS_ADDRESSES"
  })
  @DisplayName("BR 7.1.2.7.6: what must be there is missed")
  void missing(String type, LintRule rule) {
    assertThat(Judge.brokenRules(Judge.sr().without(new ASN1ObjectIdentifier(type))))
        .containsExactlyInAnyOrder(LintRule.EXTENSIONS, rule);
  }

  @Test
  @DisplayName("BR 7.1.2.7.8: it may say that it is no authority")
  void noAuthority() {
    assertThat(
            Judge.brokenRules(
                Judge.sr()
                    .extension(Extension.basicConstraints, true, new BasicConstraints(false))))
        .isEmpty();
  }
}
