package jp.passportweb.domain.caa;

import static jp.passportweb.domain.caa.CaaSamples.ACCOUNT;
import static jp.passportweb.domain.caa.CaaSamples.NOW;
import static jp.passportweb.domain.caa.CaaSamples.RULES;
import static jp.passportweb.domain.caa.CaaSamples.decide;
import static jp.passportweb.domain.caa.CaaSamples.lookup;
import static jp.passportweb.domain.caa.CaaSamples.property;
import static jp.passportweb.domain.caa.CaaSamples.question;
import static jp.passportweb.domain.domaincontrol.ValidationMethod.DNS_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.caa.CaaDecision.Forbidden;
import jp.passportweb.domain.caa.CaaDecision.NamesUs;
import jp.passportweb.domain.caa.CaaDecision.NothingRestricted;
import jp.passportweb.domain.caa.CaaDecision.NothingSaid;
import jp.passportweb.domain.caa.CaaDecision.Permitted;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.signingrequest.DnsName;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What CAA records say to us")
class CaaRulesTest {
  private static final String NAME = "www.example.com";

  private static final String WILDCARD = "*.example.com";

  @ParameterizedTest(name = "TTL of {0} s: until {1}")
  @CsvSource({
    "0, 2026-11-29T11:00:00Z",
    "300, 2026-11-29T11:00:00Z",
    "28799, 2026-11-29T11:00:00Z",
    "28800, 2026-11-29T11:00:00Z",
    "28801, 2026-11-29T11:00:01Z",
    "86400, 2026-11-30T03:00:00Z"
  })
  @DisplayName("CAA-1 a look-up is good for the longer of 8 hours and its TTL")
  void usableUntil(int seconds, Instant until) {
    CaaLookup seen = lookup(NAME, Duration.ofSeconds(seconds), "0 issue ca.example");
    assertThat(RULES.decide(question(NAME, DNS_CHANGE), seen, NOW))
        .isEqualTo(
            new Permitted(
                new NamesUs(
                    "example.com",
                    property("0 issue ca.example"),
                    List.of(property("0 issue ca.example"))),
                until));
  }

  @Test
  @DisplayName("CAA-1 no records up to the root: 8 hours")
  void nothing() {
    CaaLookup seen =
        new CaaLookup(
            new DnsName(NAME),
            List.of(
                new DnsAnswer.NoSuchName<>(NAME, List.of(), Security.SECURE),
                new DnsAnswer.NoRecords<>("example.com", List.of(), Security.SECURE),
                new DnsAnswer.NoRecords<>("com", List.of(), Security.SECURE)));
    assertThat(RULES.decide(question(NAME, DNS_CHANGE), seen, NOW))
        .isEqualTo(new Permitted(new NothingSaid(), Instant.parse("2026-11-29T11:00:00Z")));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "0 issue ca.example",
        "0 ISSUE CA.EXAMPLE",
        "128 issue ca.example",
        "1 issue ca.example",
        "0 issue old-ca.example",
        "0 issue ca.example;",
        "0 issue ca.example; policy=ev; x="
      })
  @DisplayName("CAA-2 we are named: with any flags, by any of our names, with parameters of others")
  void named(String record) {
    assertThat(decide(NAME, DNS_CHANGE, "0 issue other.example", record))
        .isInstanceOf(Permitted.class);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "0 iodef mailto:a@example.com",
        "0 issuemail ;",
        "128 issuemail ;",
        "0 issuevmc ;",
        "0 contactemail a@example.com",
        "128 contactphone +81-3-0000-0000",
        "0 future anything",
        "127 future anything",
        "0 issuewild ;"
      })
  @DisplayName(
      "CAA-2 records of other kinds restrict nobody, unknown ones as long as they are not critical")
  void restrictsNobody(String record) {
    assertThat(decide(NAME, DNS_CHANGE, record))
        .asInstanceOf(InstanceOfAssertFactories.type(Permitted.class))
        .extracting(Permitted::ground)
        .isEqualTo(new NothingRestricted("example.com", List.of(property(record))));
  }

  @ParameterizedTest(name = "flags {0}: {1}")
  @CsvSource({"128, future", "255, future", "129, ISSUEX", "128, iodefx", "128, ''"})
  @DisplayName(
      "CAA-2 a critical tag that is unknown forbids, even where we are named; no line helps")
  void critical(int flags, String tag) {
    CaaDecision decision =
        RULES.decide(
            question(NAME, DNS_CHANGE),
            new CaaLookup(
                new DnsName(NAME),
                List.of(
                    new DnsAnswer.Found<>(
                        "example.com",
                        List.of(),
                        List.of(property("0 issue ca.example"), new CaaRecord(flags, tag, "x")),
                        Duration.ZERO,
                        Security.SECURE))),
            NOW);
    assertThat(decision)
        .asInstanceOf(InstanceOfAssertFactories.type(Forbidden.class))
        .satisfies(forbidden -> {
          assertThat(forbidden.reason())
              .isEqualTo(new CaaReason.UnknownCriticalTag(tag.toLowerCase(java.util.Locale.ROOT)));
          assertThat(forbidden.remedy()).isNull();
        });
  }

  @ParameterizedTest(name = "{0} | {1}: name {2}, wildcard {3}")
  @CsvSource({
    "0 issue ca.example, 0 issue ca.example, true, true",
    "0 issue ca.example, 0 issuewild other.example, true, false",
    "0 issue other.example, 0 issuewild ca.example, false, true",
    "0 issue ca.example, 0 issuewild ;, true, false",
    "0 issuewild ;, 0 issuewild ;, true, false",
    "0 issuewild ca.example, 0 issuewild other.example, true, true",
    "0 issue ;, 0 issuewild ca.example, false, true"
  })
  @DisplayName(
      "CAA-2 for a wildcard issuewild counts alone where there is one, for other names never")
  void wildcards(String one, String other, boolean name, boolean wildcard) {
    assertThat(decide(NAME, DNS_CHANGE, one, other) instanceof Permitted).isEqualTo(name);
    assertThat(decide(WILDCARD, DNS_CHANGE, one, other) instanceof Permitted).isEqualTo(wildcard);
  }

  @Test
  @DisplayName("somebody has to be us")
  void noName() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CaaRules(List.of()));
  }

  @Test
  @DisplayName("CAA-2 the day from which parameters bind everybody changes nothing for us")
  void always() {
    assertThat(NOW).isBefore(Instant.parse(CaaRules.PARAMETERS_BIND + "T00:00:00Z"));
    assertThat(decide(NAME, DNS_CHANGE, "0 issue ca.example; accounturi=" + ACCOUNT + "0"))
        .isInstanceOf(Forbidden.class);
  }
}
