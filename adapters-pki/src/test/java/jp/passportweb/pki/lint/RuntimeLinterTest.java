package jp.passportweb.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.pki.authority.TestAuthority;
import jp.passportweb.pki.independent.RuntimeLinter;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("LINT-1 what a visitor's program would say of what is to be signed")
class RuntimeLinterTest {
  private static final RuntimeLinter LINTER = new RuntimeLinter();

  static Stream<CertificateContent> good() {
    return ProfileLinterTest.good();
  }

  @ParameterizedTest
  @MethodSource("good")
  @DisplayName("nothing of what the service builds")
  void nothing(CertificateContent content) {
    assertThat(LINTER.lint(TestAuthority.AUTHORITY.toBeSigned(content))).isEmpty();
  }

  @Test
  @DisplayName("of our own rules' breaches it finds, without them, what docs/lint.md says")
  void comparison() {
    Map<LintRule, Long> found =
        ProfileLinterTest.breaches()
            .filter(breach -> !LINTER.lint(breach.toBeSigned()).isEmpty())
            .collect(Collectors.groupingBy(Breach::rule, Collectors.counting()));
    assertThat(found)
        .isEqualTo(
            Map.of(
                LintRule.ENCODING, 6L,
                LintRule.SIGNATURE_ALGORITHM, 1L,
                LintRule.LIFETIME, 1L,
                LintRule.KEY, 1L,
                LintRule.EXTENDED_KEY_USAGE, 1L,
                LintRule.BASIC_CONSTRAINTS, 2L,
                LintRule.NAME_KIND, 2L,
                LintRule.NAME_FORM, 8L));
  }

  @Test
  @DisplayName("a critical extension that nobody knows leads nowhere; a precertificate's is known")
  void critical() {
    ASN1ObjectIdentifier unknown = new ASN1ObjectIdentifier("1.3.6.1.4.1.32473.9");
    ASN1ObjectIdentifier poison = new ASN1ObjectIdentifier("1.3.6.1.4.1.11129.2.4.3");
    assertThat(codes(Judge.sr().extension(unknown, true, DERNull.INSTANCE)))
        .containsExactly("PATH");
    assertThat(codes(Judge.sr().extension(poison, true, DERNull.INSTANCE))).isEmpty();
  }

  @Test
  @DisplayName("a server must sign, be named, and be meant as one")
  void server() {
    assertThat(codes(Judge.sr().extension(Extension.keyUsage, true, new KeyUsage(0x20))))
        .containsExactly("DIGITAL_SIGNATURE");
    assertThat(codes(Judge.sr().without(Extension.subjectAlternativeName)))
        .containsExactly("NAMES");
    assertThat(codes(Judge.sr().without(Extension.extendedKeyUsage)))
        .containsExactly("SERVER_AUTHENTICATION");
  }

  private static Set<String> codes(Tampered tampered) {
    return LINTER.lint(tampered.der()).stream()
        .map(LintFinding.Foreign.class::cast)
        .map(LintFinding.Foreign::code)
        .collect(Collectors.toSet());
  }
}
