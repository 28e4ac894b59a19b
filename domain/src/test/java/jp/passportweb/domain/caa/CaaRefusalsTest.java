package jp.passportweb.domain.caa;

import static jp.passportweb.domain.caa.CaaSamples.NOW;
import static jp.passportweb.domain.caa.CaaSamples.RULES;
import static jp.passportweb.domain.caa.CaaSamples.decide;
import static jp.passportweb.domain.caa.CaaSamples.property;
import static jp.passportweb.domain.caa.CaaSamples.question;
import static jp.passportweb.domain.domaincontrol.ValidationMethod.DNS_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import jp.passportweb.domain.caa.CaaDecision.Forbidden;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.signingrequest.DnsName;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CAA-4 what a refusal tells")
class CaaRefusalsTest {
  private static final String NAME = "www.example.com";

  @Test
  @DisplayName("CAA-4 who wants to be told of a refusal: by mail or the web, each once")
  void reports() {
    assertThat(
            decide(
                NAME,
                DNS_CHANGE,
                "0 issue ;",
                "0 iodef mailto:security@example.com",
                "0 iodef mailto:security@example.com?subject=x",
                "0 iodef https://iodef.example.com/report",
                "0 iodef HTTP://iodef.example.com/",
                "0 iodef ftp://example.com/",
                "0 iodef security@example.com",
                "0 iodef mailto:",
                "0 iodef mailto:a@b",
                "0 iodef https:///x",
                "0 iodef ::"))
        .asInstanceOf(InstanceOfAssertFactories.type(Forbidden.class))
        .satisfies(forbidden ->
            assertThat(forbidden.reports())
                .extracting(CaaRefusalsTest::text)
                .containsExactly(
                    "security@example.com",
                    "https://iodef.example.com/report",
                    "HTTP://iodef.example.com/"));
  }

  @Test
  @DisplayName("CAA-4 a refusal tells what was seen, and at which name: the end of the aliases")
  void seen() {
    List<CaaRecord> records = List.of(property("0 issue other.example"));
    CaaLookup seen =
        new CaaLookup(
            new DnsName(NAME),
            List.of(
                new DnsAnswer.Found<>(
                    NAME, List.of("cdn.example.net"), records, Duration.ZERO, Security.SECURE)));
    assertThat(RULES.decide(question(NAME, DNS_CHANGE), seen, NOW))
        .isEqualTo(
            new Forbidden(
                "cdn.example.net",
                records,
                new CaaReason.NamesOthers(List.of("other.example")),
                new CaaLine("cdn.example.net", property("0 issue ca.example")),
                List.of()));
  }

  private static String text(ReportAddress address) {
    return switch (address) {
      case ReportAddress.ByMail(var mailbox) -> mailbox.text();
      case ReportAddress.ByWeb(var uri) -> uri.toString();
    };
  }
}
