package jp.passportweb.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintFinding.Severity;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.authority.ResponderProfile;
import jp.passportweb.pki.authority.TestAuthority;
import jp.passportweb.pki.lint.AuthorityLinter.Kind;
import jp.passportweb.pki.signingrequest.Forge;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("LINT-1 what the linter says of authorities' and responders' certificates")
class AuthorityLinterTest {
  private static final Certificate ROOT =
      Certificate.getInstance(TestAuthority.AUTHORITY.root().certificate().bytes());
  private static final Certificate SR =
      Certificate.getInstance(
          TestAuthority.AUTHORITY.issuer(TestAuthority.SR).certificate().bytes());

  @ParameterizedTest
  @EnumSource(Kind.class)
  @DisplayName("nothing of what the service makes")
  void nothing(Kind kind) {
    assertThatCode(() -> check(kind, UnaryOperator.identity())).doesNotThrowAnyException();
  }

  /** One that must not be signed. */
  record Unfit(LintRule rule, Kind kind, String how, UnaryOperator<Tampered> change) {
    @Override
    public String toString() {
      return rule + ": " + kind + ", " + how;
    }
  }

  static Stream<Unfit> unfit() {
    return Stream.of(frames(), lives(), extensions(), usages()).flatMap(rows -> rows);
  }

  private static Stream<Unfit> frames() {
    return Stream.of(
        new Unfit(
            LintRule.ENCODING,
            Kind.ROOT,
            "BER in an extension",
            made -> made.extension(Extension.keyUsage, true, new byte[] {3, (byte) 0x81, 2, 1, 6})),
        new Unfit(
            LintRule.AUTHORITY_FRAME,
            Kind.ROOT,
            "a short number",
            made -> made.serial(new ASN1Integer(1))),
        new Unfit(
            LintRule.AUTHORITY_KEY,
            Kind.ISSUING,
            "RSA 1024",
            made ->
                made.key(
                    SubjectPublicKeyInfo.getInstance(Forge.rsa(1024).getPublic().getEncoded()))),
        new Unfit(
            LintRule.AUTHORITY_NAMES,
            Kind.ISSUING,
            "under another name",
            made -> made.issuer(new X500Name("CN=Another"))),
        new Unfit(
            LintRule.AUTHORITY_NAMES,
            Kind.RESPONDER,
            "without an organisation",
            made -> made.rdns(all -> List.of(all.getFirst(), all.getLast()))));
  }

  private static Stream<Unfit> lives() {
    return Stream.of(
        lasting(Kind.ROOT, "a root of seven years", Duration.ofDays(7 * 365)),
        lasting(Kind.ROOT, "a root of 26 years", Duration.ofDays(26 * 365 + 7)),
        lasting(Kind.ISSUING, "longer than its root", Duration.ofDays(21 * 365)),
        lasting(Kind.RESPONDER, "a responder that nobody checks", Duration.ofDays(32)));
  }

  private static Unfit lasting(Kind kind, String how, Duration life) {
    Instant from = TestAuthority.NOW;
    return new Unfit(
        LintRule.AUTHORITY_LIFE,
        kind,
        how,
        made -> made.validity(time(from), time(from.plus(life).minusSeconds(1))));
  }

  private static ASN1Encodable time(Instant instant) {
    return new Time(Date.from(instant));
  }

  private static Stream<Unfit> extensions() {
    return Stream.of(
        new Unfit(
            LintRule.AUTHORITY_EXTENSIONS,
            Kind.RESPONDER,
            "one that must be checked again",
            made -> made.without(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck)),
        new Unfit(
            LintRule.AUTHORITY_EXTENSIONS,
            Kind.ISSUING,
            "plain constraints",
            made -> made.extension(Extension.basicConstraints, false, new BasicConstraints(0))),
        new Unfit(
            LintRule.AUTHORITY_IDENTIFIERS,
            Kind.RESPONDER,
            "another key above",
            made ->
                made.extension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new AuthorityKeyIdentifier(new byte[20]))),
        constraints(Kind.ROOT, "a bounded root", new BasicConstraints(1)),
        constraints(Kind.ISSUING, "authorities below it", new BasicConstraints(1)),
        constraints(Kind.ISSUING, "no authority", new BasicConstraints(false)),
        new Unfit(
            LintRule.AUTHORITY_POLICIES,
            Kind.ISSUING,
            "only its own",
            made ->
                made.extension(
                    Extension.certificatePolicies,
                    false,
                    new CertificatePolicies(
                        new PolicyInformation(
                            new ASN1ObjectIdentifier("1.3.6.1.4.1.32473.1.1.1"))))));
  }

  private static Unfit constraints(Kind kind, String how, BasicConstraints constraints) {
    return new Unfit(
        LintRule.AUTHORITY_CONSTRAINTS,
        kind,
        how,
        made -> made.extension(Extension.basicConstraints, true, constraints));
  }

  private static Stream<Unfit> usages() {
    int authority = KeyUsage.keyCertSign | KeyUsage.cRLSign;
    return Stream.of(
        usage(Kind.ROOT, "signs anything", authority | KeyUsage.digitalSignature),
        usage(Kind.ISSUING, "signs no lists", KeyUsage.keyCertSign),
        usage(Kind.RESPONDER, "signs certificates", KeyUsage.digitalSignature | authority),
        purpose(Kind.ISSUING, "any", KeyPurposeId.anyExtendedKeyUsage),
        purpose(
            Kind.ISSUING,
            "clients too",
            KeyPurposeId.id_kp_serverAuth,
            KeyPurposeId.id_kp_clientAuth),
        purpose(Kind.RESPONDER, "a server", KeyPurposeId.id_kp_serverAuth));
  }

  private static Unfit usage(Kind kind, String how, int usage) {
    return new Unfit(
        LintRule.AUTHORITY_KEY_USAGE,
        kind,
        how,
        made -> made.extension(Extension.keyUsage, true, new KeyUsage(usage)));
  }

  private static Unfit purpose(Kind kind, String how, KeyPurposeId... purposes) {
    return new Unfit(
        LintRule.AUTHORITY_PURPOSE,
        kind,
        how,
        made -> made.extension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes)));
  }

  @ParameterizedTest
  @MethodSource("unfit")
  @DisplayName("the one rule that is broken, and no other; the sentence names it and its source")
  void theRule(Unfit unfit) {
    assertThatThrownBy(() -> check(unfit.kind(), unfit.change()))
        .isInstanceOf(UnfitCertificate.class)
        .message()
        .contains(unfit.rule() + " (" + unfit.rule().source() + ")")
        .satisfies(message -> assertThat(message.split("; ")).hasSize(1));
  }

  @Test
  @DisplayName("every rule on authorities is broken once")
  void everyRule() {
    EnumSet<LintRule> tried =
        unfit()
            .map(Unfit::rule)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(LintRule.class)));
    tried.remove(LintRule.ENCODING);
    assertThat(tried)
        .isEqualTo(EnumSet.range(LintRule.AUTHORITY_FRAME, LintRule.AUTHORITY_POLICIES));
  }

  @Test
  @DisplayName("what another linter calls an error stops it too, and a warning does not")
  void others() {
    LintFinding warning = new LintFinding.Foreign("other", "w_a", Severity.WARNING, "");
    LintFinding error = new LintFinding.Foreign("other", "e_b", Severity.ERROR, "");
    Der root = made(Kind.ROOT, UnaryOperator.identity());
    assertThatCode(() -> new AuthorityLinter(_ -> List.of(warning)).check(root, Kind.ROOT, null))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () -> new AuthorityLinter(_ -> List.of(warning, error)).check(root, Kind.ROOT, null))
        .hasMessage("the root certificate is not signed, for it breaks rules: e_b (other)");
  }

  @Test
  @DisplayName("a responder is not delegated with a certificate that must not be signed")
  void delegated() {
    AuthorityLinter strict =
        new AuthorityLinter(_ -> List.of(new LintFinding.Unread("other", "away")));
    assertThatThrownBy(() ->
            ResponderProfile.delegate(
                TestAuthority.KEYS.issuing().getFirst(), TestAuthority.NOW, strict))
        .isInstanceOf(UnfitCertificate.class)
        .hasMessageContaining("UNREAD (other): away");
  }

  private static void check(Kind kind, UnaryOperator<Tampered> change) {
    TestAuthority.LINTER.check(made(kind, change), kind, above(kind));
  }

  private static @Nullable Certificate above(Kind kind) {
    return switch (kind) {
      case ROOT -> null;
      case ISSUING -> ROOT;
      case RESPONDER -> SR;
    };
  }

  private static Der made(Kind kind, UnaryOperator<Tampered> change) {
    return change.apply(Tampered.of(content(kind))).der();
  }

  private static Der content(Kind kind) {
    Certificate certificate =
        switch (kind) {
          case ROOT -> ROOT;
          case ISSUING -> SR;
          case RESPONDER ->
              Certificate.getInstance(
                  ResponderProfile.delegate(
                          TestAuthority.KEYS.named(
                              TestAuthority.AUTHORITY.issuer(TestAuthority.SR).name()),
                          TestAuthority.NOW,
                          TestAuthority.LINTER)
                      .certificate()
                      .bytes());
        };
    try {
      return Der.of(certificate.getTBSCertificate().getEncoded(ASN1Encoding.DER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
