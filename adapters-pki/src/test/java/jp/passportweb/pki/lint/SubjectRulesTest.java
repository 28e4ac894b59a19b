package jp.passportweb.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.LintRule;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§6.1: whom it may name")
class SubjectRulesTest {
  private static final ASN1ObjectIdentifier JURISDICTION =
      new ASN1ObjectIdentifier("1.3.6.1.4.1.311.60.2.1.3");

  static Stream<Breach> breaches() {
    return Stream.of(shapes(), attributes(), values(), unfit(), incorporations())
        .flatMap(rows -> rows);
  }

  private static Stream<Breach> shapes() {
    return Stream.of(
        Breach.of(
            LintRule.SUBJECT_SHAPE,
            "two attributes in one RDN",
            Judge.sr().rdns(SubjectRulesTest::firstTwoJoined)),
        Breach.of(LintRule.SUBJECT_ATTRIBUTES, "backwards", Judge.sr().rdns(List::reversed)));
  }

  private static Stream<Breach> attributes() {
    return Stream.of(
        with("OU", BCStyle.OU, "Web"),
        with("an e-mail address", BCStyle.E, "a@example.jp"),
        with("a second O", BCStyle.O, "Harajuku"),
        with("postal code", BCStyle.POSTAL_CODE, "1500001"),
        without("O", BCStyle.O),
        without("L", BCStyle.L),
        without("C", BCStyle.C));
  }

  private static Stream<Breach> values() {
    return Stream.of(
        value(LintRule.SUBJECT_ENCODING, "BMPString", BCStyle.O, new DERBMPString("Harajuku")),
        value(LintRule.SUBJECT_ENCODING, "C in UTF-8", BCStyle.C, new DERUTF8String("JP")),
        value(LintRule.SUBJECT_LENGTH, "O of 65", BCStyle.O, utf8("O".repeat(65))),
        value(LintRule.SUBJECT_LENGTH, "ST of 129", BCStyle.ST, utf8("S".repeat(129))),
        value(LintRule.SUBJECT_VALUE, "another country", BCStyle.C, new DERPrintableString("US")),
        value(LintRule.SUBJECT_VALUE, "only a dash", BCStyle.ST, utf8("-")),
        value(LintRule.SUBJECT_VALUE, "a space behind", BCStyle.L, utf8("Shibuya-ku ")),
        value(LintRule.SUBJECT_VALUE, "a control character", BCStyle.O, utf8("Hara\u0001juku")));
  }

  /** SUBJ-1: what is no name, or more than one. */
  private static Stream<Breach> unfit() {
    return Stream.of(
            Stream.of("N/A", "Unknown", "K.K.", "Test Company", "Internet Widgits Pty Ltd", "0")
                .map(text -> unfit(BCStyle.O, text)),
            Stream.of("Aozora K.K., OU=Web", "O=Aozora", "Aozora, 2.5.4.11=Web", "Aozora/CN=a")
                .map(text -> unfit(BCStyle.O, text)),
            Stream.of("<i>Aozora</i>", "Aozora &amp; Sons", "Aozora &#65;", "Aozora%20K.K.")
                .map(text -> unfit(BCStyle.O, text)),
            Stream.of("https://aozora.jp", "Aozora www.aozora.jp", "info@aozora.jp")
                .map(text -> unfit(BCStyle.O, text)),
            Stream.of("n/a", "None", "(blank)", "Default City", "Some-State", "×÷", "Tokyo, C=JP")
                .map(text -> unfit(BCStyle.L, text)),
            Stream.of("Minato-ku, Tokyo, JP", "2-3-4 Akasaka", "107-0052", "Akasaka Building")
                .map(text -> unfit(BCStyle.L, text)),
            Stream.of("Tokyo-to", "N/A", "Some-State", "Atlantis", "東京都")
                .map(text -> unfit(BCStyle.ST, text)))
        .flatMap(rows -> rows);
  }

  private static Breach unfit(ASN1ObjectIdentifier type, String text) {
    return value(LintRule.SUBJECT_VALUE, text, type, utf8(text));
  }

  private static Stream<Breach> incorporations() {
    return Stream.of(
        incorporated(LintRule.SUBJECT_VALUE, "elsewhere", JURISDICTION, "US"),
        incorporated(LintRule.BUSINESS_CATEGORY, "as what?", BCStyle.BUSINESS_CATEGORY, "Company"),
        incorporated(
            LintRule.REGISTRATION_NUMBER, "no hyphens", BCStyle.SERIALNUMBER, "011001012345"),
        incorporated(LintRule.REGISTRATION_NUMBER, "zeros", BCStyle.SERIALNUMBER, "0000-00-000000"),
        incorporated(LintRule.REGISTRATION_NUMBER, "nines", BCStyle.SERIALNUMBER, "9999-99-999999"),
        incorporated(
            LintRule.REGISTRATION_NUMBER, "counted up", BCStyle.SERIALNUMBER, "1234-56-789012"),
        incorporated(
            LintRule.REGISTRATION_NUMBER, "no number", BCStyle.SERIALNUMBER, "0110-01-000000"),
        incorporated(
            LintRule.REGISTRATION_NUMBER,
            "a company as an office",
            BCStyle.SERIALNUMBER,
            "Government Entity"));
  }

  @Test
  @DisplayName("EVG 7.1.4.2: an EV subject without its incorporation breaks all rules on it")
  void withoutIncorporation() {
    assertThat(Judge.brokenRules(Judge.ev().rdns(all -> all.subList(3, all.size()))))
        .containsExactly(
            LintRule.SUBJECT_ATTRIBUTES, LintRule.BUSINESS_CATEGORY, LintRule.REGISTRATION_NUMBER);
  }

  @Test
  @DisplayName("an incorporation is EV's alone")
  void incorporationInSr() {
    RDN category = Judge.ev().allRdns().getFirst();
    assertThat(Judge.brokenRules(Judge.sr().rdns(all -> joined(List.of(category), all))))
        .containsExactly(LintRule.SUBJECT_ATTRIBUTES);
  }

  private static Breach with(String how, ASN1ObjectIdentifier type, String text) {
    RDN added = new RDN(type, utf8(text));
    return Breach.of(
        LintRule.SUBJECT_ATTRIBUTES, how, Judge.sr().rdns(all -> joined(all, List.of(added))));
  }

  private static Breach without(String how, ASN1ObjectIdentifier type) {
    return Breach.of(
        LintRule.SUBJECT_ATTRIBUTES,
        "no " + how,
        Judge.sr()
            .rdns(all ->
                all.stream().filter(rdn -> !rdn.getFirst().getType().equals(type)).toList()));
  }

  private static Breach value(
      LintRule rule, String how, ASN1ObjectIdentifier type, ASN1Encodable value) {
    return Breach.of(rule, how, Judge.sr().attribute(type, value));
  }

  private static Breach incorporated(
      LintRule rule, String how, ASN1ObjectIdentifier type, String text) {
    return Breach.of(rule, how, Judge.ev().attribute(type, new DERPrintableString(text)));
  }

  private static List<RDN> firstTwoJoined(List<RDN> all) {
    RDN both = new RDN(new AttributeTypeAndValue[] {all.get(0).getFirst(), all.get(1).getFirst()});
    return joined(List.of(both), all.subList(2, all.size()));
  }

  private static List<RDN> joined(List<RDN> first, List<RDN> second) {
    List<RDN> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static DERUTF8String utf8(String text) {
    return new DERUTF8String(text);
  }
}
