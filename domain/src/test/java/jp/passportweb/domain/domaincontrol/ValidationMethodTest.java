package jp.passportweb.domain.domaincontrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.passportweb.domain.domaincontrol.MethodRules.Choice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("DCV-2 which methods prove control, on which day")
class ValidationMethodTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  private final MethodRules rules = new MethodRules(MethodRules.OFFERED);

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "MAIL_TO_DOMAIN_CONTACT, 2025-07-14, NotOffered",
    "MAIL_TO_DOMAIN_CONTACT, 2025-07-15, Retired",
    "CALL_TO_CONTACT, 2025-07-15, Retired",
    "IP_ADDRESS, 2026-03-14, NotOffered",
    "IP_ADDRESS, 2026-03-15, Retired",
    "CALL_TO_TXT_CONTACT, 2027-03-14, NotOffered",
    "CALL_TO_TXT_CONTACT, 2027-03-15, Retired",
    "CALL_TO_CAA_CONTACT, 2027-03-15, Retired",
    "CONSTRUCTED_MAIL, 2028-03-14, Usable",
    "CONSTRUCTED_MAIL, 2028-03-15, Retired",
    "TXT_CONTACT_MAIL, 2028-03-14, Usable",
    "TXT_CONTACT_MAIL, 2028-03-15, Retired",
    "CAA_CONTACT_MAIL, 2028-03-14, NotOffered",
    "CAA_CONTACT_MAIL, 2028-03-15, Retired",
    "DNS_CHANGE, 2099-12-31, Usable",
    "AGREED_WEB_PAGE, 2099-12-31, Usable",
    "PERSISTENT_TXT, 2099-12-31, Usable",
    "ACME_DNS, 2026-11-29, NotOffered",
    "OWN_REGISTRAR, 2026-11-29, NotOffered",
    "DOMAIN_CONTACT, 2026-11-29, Retired",
    "ANY_OTHER, 2026-11-29, Retired"
  })
  @DisplayName("a method is usable until its last day, if there is a way for it here")
  void days(ValidationMethod method, LocalDate day, String choice) {
    assertThat(rules.of(method, day).getClass().getSimpleName()).isEqualTo(choice);
  }

  @Test
  @DisplayName("what is usable today, and from 2028-03-15 on")
  void usable() {
    assertThat(rules.usable(TODAY))
        .containsExactly(
            ValidationMethod.CONSTRUCTED_MAIL,
            ValidationMethod.DNS_CHANGE,
            ValidationMethod.TXT_CONTACT_MAIL,
            ValidationMethod.AGREED_WEB_PAGE,
            ValidationMethod.PERSISTENT_TXT);
    assertThat(rules.usable(LocalDate.of(2028, 3, 15)))
        .containsExactly(
            ValidationMethod.DNS_CHANGE,
            ValidationMethod.AGREED_WEB_PAGE,
            ValidationMethod.PERSISTENT_TXT);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "3.2.2.4.7, DNS_CHANGE",
    "ca-tbr-7, DNS_CHANGE",
    "dns_change, DNS_CHANGE",
    "' 3.2.2.4.18 ', AGREED_WEB_PAGE",
    "dns-persist-01, PERSISTENT_TXT"
  })
  @DisplayName("a method is known by its section, its labels and its own name")
  void named(String name, ValidationMethod method) {
    assertThat(rules.named(name, TODAY)).isEqualTo(new Choice.Usable(method));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"WHOIS", "whois の登録者", "3.2.2.4.2", "ca-tbr-2"})
  @DisplayName("WHOIS is refused by name, with the day on which it ended")
  void whois(String name) {
    assertThat(rules.named(name, TODAY))
        .isEqualTo(
            new Choice.Retired(ValidationMethod.MAIL_TO_DOMAIN_CONTACT, LocalDate.of(2025, 7, 14)));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", "-", "x", "3.2.2.4.23", "3.2.2.4", "7"})
  @DisplayName("what is no method at all is told as it was named")
  void unknown(String name) {
    assertThat(rules.named(name, TODAY)).isEqualTo(new Choice.Unknown(name));
  }

  @ParameterizedTest(name = "{0}: wildcards {1}, sub-domains {2}, aliases {3}, corroborated {4}")
  @CsvSource({
    "CONSTRUCTED_MAIL, true, true, true, false",
    "DNS_CHANGE, true, true, true, true",
    "OWN_REGISTRAR, true, true, false, false",
    "TXT_CONTACT_MAIL, true, true, true, true",
    "AGREED_WEB_PAGE, false, false, false, true",
    "ACME_WEB_PAGE, false, false, false, true",
    "ACME_TLS, false, false, false, true",
    "ACME_ACCOUNT_DNS, true, true, false, true",
    "PERSISTENT_TXT, true, true, false, true"
  })
  @DisplayName("what a method proves besides the name itself, and who has to see it")
  void traits(
      ValidationMethod method,
      boolean wildcards,
      boolean subdomains,
      boolean aliases,
      boolean corroborated) {
    assertThat(
            List.of(
                method.provesWildcards(),
                method.provesSubdomains(),
                method.followsAliases(),
                method.needsCorroboration()))
        .containsExactly(wildcards, subdomains, aliases, corroborated);
  }

  @Test
  @DisplayName("every section from 1 to 22 is known")
  void complete() {
    for (int paragraph = 1; paragraph <= 22; paragraph++) {
      assertThat(rules.named("3.2.2.4." + paragraph, TODAY)).isNotInstanceOf(Choice.Unknown.class);
    }
  }
}
