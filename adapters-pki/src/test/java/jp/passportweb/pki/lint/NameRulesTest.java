package jp.passportweb.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.signingrequest.NamePolicy;
import jp.passportweb.pki.authority.TestAuthority;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("§6.1: which servers it may name")
class NameRulesTest {
  private static final String NAME = "www.example.co.jp";

  static Stream<Breach> breaches() {
    return Stream.concat(
        forms(),
        Stream.of(
            kind("an address", new GeneralName(GeneralName.iPAddress, "192.0.2.1")),
            kind("a mailbox", new GeneralName(GeneralName.rfc822Name, "a@example.jp")),
            named(LintRule.NAME_REPEATED, "twice", NAME),
            Breach.of(LintRule.WILDCARD, "in EV", Judge.ev().names(NAME, "*.example.co.jp")),
            commonName("in capitals", "WWW.example.co.jp"),
            commonName("no alternative name", "www.example.com")));
  }

  private static Stream<Breach> forms() {
    return Stream.of(
            "a_b.example.jp",
            "example.jp.",
            "server.local",
            "server",
            "co.jp",
            "*.co.jp",
            "www.*.example.jp",
            "WWW.example.jp",
            "www example.jp",
            "-www.example.jp",
            "ab--cd.example.jp",
            "192.0.2.1",
            "",
            "日本.jp",
            "a".repeat(64) + ".example.jp",
            "7.113.0.203.in-addr.arpa",
            "*.113.0.203.in-addr.arpa",
            "d.0.1.0.0.2.ip6.arpa",
            "router.home.arpa",
            "shop.alt",
            "abcdefgh.onion",
            "*.abcdefgh.onion",
            "nowhere.invalid",
            "a.localhost",
            "db.internal",
            "*.tokyo.jp",
            "*.kawasaki.jp",
            "*.foo.kawasaki.jp",
            "foo.kawasaki.jp",
            "*.github.io",
            "*.amazonaws.com",
            "*.example",
            "xn--99999999.example.jp",
            "a.".repeat(125) + "example.jp")
        .map(name -> named(LintRule.NAME_FORM, name, name));
  }

  private static Breach named(LintRule rule, String how, String further) {
    return Breach.of(rule, how, Judge.sr().names(NAME, further));
  }

  private static Breach kind(String how, GeneralName further) {
    GeneralName name = new GeneralName(GeneralName.dNSName, NAME);
    return Breach.of(LintRule.NAME_KIND, how, Judge.sr().names(Stream.of(name, further)));
  }

  private static Breach commonName(String how, String name) {
    return Breach.of(
        LintRule.COMMON_NAME, how, Judge.sr().attribute(BCStyle.CN, new DERUTF8String(name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "www.arpa-shop.co.jp",
        "onion.example.com",
        "shop.test",
        "*.shop.example",
        "*.city.kawasaki.jp",
        "kawasaki.jp",
        "me.github.io",
        "github.io",
        "xn--r8jz45g.jp",
        "xn--fa-hia.example.jp"
      })
  @DisplayName("BR 4.2.2: names that only look like it stay, and the evaluation's examples")
  void fit(String name) {
    assertThat(Judge.brokenRules(Judge.sr().names(NAME, name))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"www.example.com", "*.example.org", "shop.test", "a.example"})
  @DisplayName("BR 4.2.2: outside the evaluation no names for examples and tests")
  void examples(String name) {
    assertThat(
            Judge.findings(
                Judge.sr().names(NAME, name).der(), TestAuthority.NOW, NamePolicy.STRICT))
        .extracting(Judge::rule)
        .containsExactly(LintRule.NAME_FORM);
  }

  @Test
  @DisplayName("BR 7.1.2.7.12: names must be there, and be some")
  void none() {
    assertThat(Judge.brokenRules(Judge.sr().without(Extension.subjectAlternativeName)))
        .containsExactly(
            LintRule.EXTENSIONS,
            LintRule.NAME_KIND,
            LintRule.NAME_FORM,
            LintRule.NAME_REPEATED,
            LintRule.WILDCARD,
            LintRule.COMMON_NAME);
    assertThat(
            Judge.brokenRules(
                Judge.sr()
                    .extension(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(new GeneralName[0]))))
        .containsExactly(LintRule.NAME_KIND, LintRule.COMMON_NAME);
  }
}
