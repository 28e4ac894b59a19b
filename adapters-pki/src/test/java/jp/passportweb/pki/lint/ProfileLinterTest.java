package jp.passportweb.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.organization.OrganizationKind;
import jp.passportweb.pki.authority.ContentBuilder;
import jp.passportweb.pki.authority.TestAuthority;
import jp.passportweb.pki.signingrequest.Forge;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("§6.3: what the linter says of what is to be signed")
class ProfileLinterTest {
  static Stream<CertificateContent> good() {
    String longName = "a".repeat(60) + ".example.co.jp";
    String[] many =
        IntStream.range(0, 100).mapToObj(i -> "n" + i + ".example.jp").toArray(String[]::new);
    return Stream.of(
        ContentBuilder.sr().build(),
        ContentBuilder.sr().key(Forge.EC.getPublic()).build(),
        ContentBuilder.sr().key(Forge.ec("secp521r1").getPublic()).build(),
        ContentBuilder.sr().kind(OrganizationKind.SOLE_PROPRIETOR).registered(null).build(),
        ContentBuilder.sr().organization("Café Ōmotesandō").build(),
        ContentBuilder.sr().names("*.example.co.jp", "example.co.jp").build(),
        ContentBuilder.sr().names(longName).build(),
        ContentBuilder.sr().names(many).build(),
        ContentBuilder.ev().build(),
        ContentBuilder.ev().kind(OrganizationKind.PUBLIC_OFFICE).registered(null).build());
  }

  @ParameterizedTest
  @MethodSource("good")
  @DisplayName("nothing of what the service builds")
  void nothing(CertificateContent content) {
    assertThat(Judge.findings(content, TestAuthority.NOW)).isEmpty();
  }

  static Stream<Breach> breaches() {
    return Stream.of(
            FrameBreaches.breaches(),
            LifeRulesTest.breaches(),
            SubjectRulesTest.breaches(),
            ExtensionRulesTest.breaches(),
            AddressBreaches.breaches(),
            NameRulesTest.breaches())
        .flatMap(Function.identity());
  }

  @ParameterizedTest
  @MethodSource("breaches")
  @DisplayName("the one rule that is broken, and no other")
  void theRule(Breach breach) {
    assertThat(Judge.findings(breach.toBeSigned()))
        .extracting(Judge::rule)
        .containsExactly(breach.rule());
  }

  @Test
  @DisplayName("every rule is broken once; what the bytes alone do not tell is tried elsewhere")
  void everyRule() {
    assertThat(breaches().map(Breach::rule).collect(Collectors.toSet())).isEqualTo(ofSubscribers());
  }

  private static Set<LintRule> ofSubscribers() {
    Set<LintRule> rules = EnumSet.range(LintRule.ENCODING, LintRule.WILDCARD);
    rules.removeAll(Set.of(LintRule.OUTLIVES_ISSUER, LintRule.KEY_BLOCKED));
    return rules;
  }

  @Test
  @DisplayName("several breaches are all told, each with its source")
  void several() {
    Tampered tampered =
        Judge.sr()
            .serial(new ASN1Integer(1))
            .extension(new ASN1ObjectIdentifier("1.3.6.1.4.1.11129.2.4.3"), true, DERNull.INSTANCE);
    assertThat(Judge.findings(tampered.der()))
        .extracting(LintFinding::line)
        .hasSize(3)
        .contains(
            "SERIAL_NUMBER (BR 7.1.2.7, RFC 5280 4.1.2.2): 1",
            "CRITICALITY (BR 7.1.2.7.6): [1.3.6.1.4.1.11129.2.4.3]")
        .anyMatch(line -> line.startsWith("EXTENSIONS (BR 7.1.2.7.6): ["));
  }
}
