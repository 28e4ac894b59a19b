package jp.passportweb.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import jp.passportweb.domain.certificate.LintRule;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
