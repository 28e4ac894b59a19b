package jp.passportweb.domain.caa;

import static jp.passportweb.domain.caa.CaaSamples.NOW;
import static jp.passportweb.domain.caa.CaaSamples.RULES;
import static jp.passportweb.domain.caa.CaaSamples.failed;
import static jp.passportweb.domain.caa.CaaSamples.question;
import static jp.passportweb.domain.domaincontrol.ValidationMethod.DNS_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.caa.CaaDecision.Forbidden;
import jp.passportweb.domain.caa.CaaDecision.ForgivenFailure;
import jp.passportweb.domain.caa.CaaDecision.Permitted;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.dns.Security;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("CAA-3 what a failed look-up permits")
class CaaFailuresTest {
  private static final String NAME = "www.example.com";

  @ParameterizedTest(name = "{0}, {1} tried again, {2}: {3}")
  @CsvSource({
    "outside, was, INSECURE, true",
    "inside, was, INSECURE, false",
    "outside, not, INSECURE, false",
    "outside, was, SECURE, false",
    "outside, was, UNPROVEN, false",
    "inside, not, UNPROVEN, false"
  })
  @DisplayName(
      "CAA-3 a failure permits only from outside, after a second try, in a zone proven insecure")
  void failures(String where, String again, Security zone, boolean permits) {
    DnsFailure failure =
        new DnsFailure(
            DnsFailure.Kind.TIMED_OUT, where.equals("outside"), again.equals("was"), zone, "");
    assertThat(RULES.decide(question(NAME, DNS_CHANGE), failed(failure), NOW))
        .isEqualTo(
            permits
                ? new Permitted(
                    new ForgivenFailure(NAME, failure), Instant.parse("2026-11-29T11:00:00Z"))
                : new Forbidden(
                    NAME, List.of(), new CaaReason.LookUpFailed(failure), null, List.of()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "SERVER_FAILURE, true",
    "REFUSED, true",
    "TIMED_OUT, true",
    "BOGUS, false",
    "UNREACHABLE, false",
    "ALIAS_LOOP, false",
    "TOO_MANY_ALIASES, false",
    "TOO_LARGE, false",
    "MALFORMED, false"
  })
  @DisplayName("CAA-3 only silence is forgiven, not what came and cannot be read")
  void kinds(DnsFailure.Kind kind, boolean permits) {
    DnsFailure failure = new DnsFailure(kind, true, true, Security.INSECURE, "");
    assertThat(RULES.decide(question(NAME, DNS_CHANGE), failed(failure), NOW) instanceof Permitted)
        .isEqualTo(permits);
  }

  @ParameterizedTest
  @EnumSource(DnsFailure.Kind.class)
  @DisplayName("CAA-3 whatever failed in a zone that is signed, or may be, forbids")
  void signed(DnsFailure.Kind kind) {
    DnsFailure failure = new DnsFailure(kind, true, true, Security.UNPROVEN, "");
    assertThat(RULES.decide(question(NAME, DNS_CHANGE), failed(failure), NOW))
        .isInstanceOf(Forbidden.class);
  }
}
