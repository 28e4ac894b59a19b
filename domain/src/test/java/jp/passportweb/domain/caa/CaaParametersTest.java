package jp.passportweb.domain.caa;

import static jp.passportweb.domain.caa.CaaSamples.ACCOUNT;
import static jp.passportweb.domain.caa.CaaSamples.decide;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.passportweb.domain.caa.CaaDecision.Forbidden;
import jp.passportweb.domain.caa.CaaDecision.Permitted;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.signingrequest.DnsName;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CAA-2 accounts and methods to which a holder binds us (RFC 8657)")
class CaaParametersTest {
  private static final String NAME = "www.example.com";

  @ParameterizedTest(name = "{1} by {0}: {2}")
  @CsvSource({
    "DNS_CHANGE, ca-tbr-7, true",
    "DNS_CHANGE, 'ca-tbr-4,ca-tbr-7', true",
    "DNS_CHANGE, dns-01, false",
    "DNS_CHANGE, CA-TBR-7, false",
    "DNS_CHANGE, ca-tbr-70, false",
    "DNS_CHANGE, ca-tbr-07, false",
    "DNS_CHANGE, '', false",
    "ACME_DNS, dns-01, true",
    "ACME_DNS, ca-tbr-7, true",
    "ACME_DNS, DNS-01, false",
    "ACME_WEB_PAGE, http-01, true",
    "ACME_WEB_PAGE, ca-tbr-19, true",
    "ACME_WEB_PAGE, ca-tbr-18, false",
    "AGREED_WEB_PAGE, ca-tbr-18, true",
    "AGREED_WEB_PAGE, http-01, false",
    "CONSTRUCTED_MAIL, ca-tbr-4, true",
    "TXT_CONTACT_MAIL, ca-tbr-14, true",
    "TXT_CONTACT_MAIL, ca-tbr-1, false",
    "PERSISTENT_TXT, dns-persist-01, true",
    "PERSISTENT_TXT, ca-tbr-22, true",
    "ACME_TLS, tls-alpn-01, true",
    "ACME_ACCOUNT_DNS, 'http-01,dns-account-01', true"
  })
  @DisplayName("a method is allowed by any label that means it, in lower case")
  void methods(ValidationMethod method, String labels, boolean permitted) {
    assertThat(
            decide(NAME, method, "0 issue ca.example; validationmethods=" + labels)
                instanceof Permitted)
        .isEqualTo(permitted);
  }

  @ParameterizedTest(name = "account [{0}]")
  @ValueSource(
      strings = {
        "https://ca.example/acct/7/",
        "https://ca.example/acct/70",
        "https://CA.example/acct/7",
        "HTTPS://ca.example/acct/7",
        "https://ca.example:443/acct/7",
        "https://ca.example/acct/%37",
        ""
      })
  @DisplayName("an account is named by its exact address")
  void accounts(String uri) {
    assertThat(reason("0 issue ca.example; accounturi=" + uri))
        .isEqualTo(new CaaReason.OtherAccount(List.of(uri)));
    assertThat(
            decide(NAME, ValidationMethod.DNS_CHANGE, "0 issue ca.example; accounturi=" + ACCOUNT))
        .isInstanceOf(Permitted.class);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "accounturi=https://ca.example/acct/7; accounturi=https://ca.example/acct/7",
        "AccountURI=https://ca.example/acct/7; accounturi=https://ca.example/acct/8",
        "validationmethods=ca-tbr-7; validationmethods=ca-tbr-7",
        "validationmethods=ca-tbr-7,",
        "validationmethods=,ca-tbr-7",
        "validationmethods=ca_tbr_7,ca-tbr-7",
        "accounturi",
        "accounturi=https://ca.example/acct/7;"
      })
  @DisplayName("twice, or not of the grammar: forbidden")
  void malformed(String parameters) {
    String value = "ca.example; " + parameters;
    assertThat(reason("0 issue " + value)).isEqualTo(new CaaReason.Malformed(value));
  }

  @Test
  @DisplayName("both conditions have to hold; a second record may be the one that does")
  void both() {
    String good = "accounturi=" + ACCOUNT + "; validationmethods=ca-tbr-7";
    String otherMethod = "accounturi=" + ACCOUNT + "; validationmethods=ca-tbr-4";
    assertThat(reason("0 issue ca.example; " + otherMethod))
        .isEqualTo(new CaaReason.OtherMethod(List.of("ca-tbr-4")));
    assertThat(
            decide(
                NAME,
                ValidationMethod.DNS_CHANGE,
                "0 issue ca.example; " + otherMethod,
                "0 issue ca.example; " + good))
        .isInstanceOf(Permitted.class);
  }

  @Test
  @DisplayName("before control is proven, any method that comes into question is enough")
  void early() {
    CaaQuestion early =
        new CaaQuestion(
            new DnsName(NAME),
            Set.of(ACCOUNT, "acct:7@ca.example"),
            Set.of(ValidationMethod.DNS_CHANGE, ValidationMethod.AGREED_WEB_PAGE));
    CaaLookup seen =
        CaaSamples.lookup(
            NAME,
            java.time.Duration.ZERO,
            "0 issue ca.example; validationmethods=ca-tbr-18; accounturi=acct:7@ca.example");
    assertThat(CaaSamples.RULES.decide(early, seen, CaaSamples.NOW)).isInstanceOf(Permitted.class);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "0 issue other.example, example.com. IN CAA 0 issue \"ca.example\"",
    "0 issue ;, example.com. IN CAA 0 issue \"ca.example\"",
    "0 issue %%%, example.com. IN CAA 0 issue \"ca.example\"",
    "0 issue ca.example; accounturi=https://ca.example/acct/8, example.com. IN CAA 0 issue"
        + " \"ca.example; accounturi=https://ca.example/acct/7\"",
    "0 issue ca.example; validationmethods=dns-01, example.com. IN CAA 0 issue \"ca.example;"
        + " validationmethods=ca-tbr-7\""
  })
  @DisplayName("CAA-4 the line to add keeps us bound where we were bound")
  void remedy(String record, String line) {
    assertThat(remedyFor(NAME, record)).isEqualTo(line);
  }

  @Test
  @DisplayName("CAA-4 bound to both, bound to both again")
  void remedyKeepsBoth() {
    assertThat(
            remedyFor(
                NAME, "0 issue ca.example; accounturi=" + ACCOUNT + "; validationmethods=ca-tbr-4"))
        .endsWith("\"ca.example; accounturi=" + ACCOUNT + "; validationmethods=ca-tbr-7\"");
  }

  @Test
  @DisplayName("CAA-4 the line to add is of the kind that counts for the name")
  void remedyForWildcard() {
    assertThat(remedyFor("*.example.com", "0 issue other.example")).contains(" issue ");
    assertThat(remedyFor("*.example.com", "0 issuewild other.example")).contains(" issuewild ");
  }

  @Test
  @DisplayName("CAA-4 of several reasons the one is told that is nearest to a permission")
  void nearest() {
    assertThat(
            reason(
                "0 issue ;",
                "0 issue other.example",
                "0 issue third.example",
                "0 issue %",
                "0 issue ca.example; accounturi=x"))
        .isEqualTo(new CaaReason.OtherAccount(List.of("x")));
    assertThat(reason("0 issue ;", "0 issue other.example", "0 issue third.example"))
        .isEqualTo(new CaaReason.NamesOthers(List.of("other.example", "third.example")));
    assertThat(reason("0 issue ;")).isEqualTo(new CaaReason.NamesNobody());
  }

  private static CaaReason reason(String... records) {
    return forbidden(NAME, records).reason();
  }

  private static String remedyFor(String name, String record) {
    CaaLine remedy = forbidden(name, record).remedy();
    assertThat(remedy).isNotNull();
    return String.valueOf(remedy == null ? null : remedy.text());
  }

  private static Forbidden forbidden(String name, String... records) {
    return assertThat(decide(name, ValidationMethod.DNS_CHANGE, records))
        .asInstanceOf(InstanceOfAssertFactories.type(Forbidden.class))
        .actual();
  }
}
