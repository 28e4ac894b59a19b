package jp.passportweb.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.pki.authority.ContentBuilder;
import jp.passportweb.pki.authority.TestAuthority;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.x509.Time;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§6.1: how long it may last")
class LifeRulesTest {
  private static final Instant NOW = TestAuthority.NOW;

  static Stream<Breach> breaches() {
    Duration near = Duration.ofDays(2);
    Instant end = NOW.plus(Duration.ofDays(90));
    return Stream.of(
        encoded("GeneralizedTime in 2026", new ASN1GeneralizedTime("20261120030000Z")),
        encoded("without seconds", new ASN1UTCTime("2611200300Z")),
        encoded("with an offset", new ASN1UTCTime("261120120000+0900")),
        lasting(LintRule.NOT_BEFORE, "later", NOW.plus(near).plusSeconds(1), end),
        lasting(LintRule.NOT_BEFORE, "earlier", NOW.minus(near).minusSeconds(1), end),
        lasting(LintRule.LIFETIME, "a second more", NOW, NOW.plus(Duration.ofDays(200))),
        lasting(LintRule.LIFETIME, "backwards", NOW, NOW.minusSeconds(2)));
  }

  private static Breach encoded(String how, ASN1Encodable notBefore) {
    return Breach.of(
        LintRule.TIME_ENCODING,
        how,
        Judge.sr().validity(notBefore, time(NOW.plus(Duration.ofDays(90)))));
  }

  private static Breach lasting(LintRule rule, String how, Instant from, Instant until) {
    return Breach.of(rule, how, Judge.sr().validity(time(from), time(until)));
  }

  private static Time time(Instant instant) {
    return new Time(Date.from(instant));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-14T14:59:59Z, 200, true",
    "2027-03-14T15:00:00Z, 200, false",
    "2027-03-14T15:00:00Z, 101, false",
    "2027-03-14T15:00:00Z, 100, true"
  })
  @DisplayName("BR 6.3.2: by the limit of the day in Tokyo")
  void limits(Instant now, int days, boolean allowed) {
    CertificateContent content =
        ContentBuilder.sr().validity(now, now.plus(Duration.ofDays(days)).minusSeconds(1)).build();
    assertThat(Judge.findings(content, now).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"-P2D, true", "P2D, true", "-PT48H1S, false", "PT48H1S, false"})
  @DisplayName("signed within 48 hours of notBefore, on either side")
  void signedNearby(Duration later, boolean allowed) {
    CertificateContent content = ContentBuilder.sr().build();
    assertThat(Judge.findings(content, NOW.plus(later)).isEmpty()).isEqualTo(allowed);
  }

  @Test
  @DisplayName("RFC 5280: nothing outlives its issuer")
  void outlivesIssuer() {
    Instant now = Instant.parse("2036-10-01T00:00:00Z");
    Instant issuersEnd = TestAuthority.AUTHORITY.issuer(TestAuthority.SR).validity().notAfter();
    CertificateContent last = ContentBuilder.sr().validity(now, issuersEnd).build();
    CertificateContent longer =
        ContentBuilder.sr().validity(now, issuersEnd.plusSeconds(1)).build();
    assertThat(Judge.findings(last, now)).isEmpty();
    assertThat(Judge.findings(longer, now))
        .extracting(Judge::rule)
        .containsExactly(LintRule.OUTLIVES_ISSUER);
  }
}
