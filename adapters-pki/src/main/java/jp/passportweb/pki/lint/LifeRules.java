package jp.passportweb.pki.lint;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.passportweb.domain.catalog.ValidityPolicy;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.certificate.ValidityRules;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.x509.Time;

/** From when until when. */
final class LifeRules {
  private static final Duration NEAR = Duration.ofDays(2);
  private static final int FIRST_GENERALIZED_YEAR = 2050;

  private final Linted linted;
  private final ValidityPolicy policy;

  LifeRules(Linted linted, ValidityPolicy policy) {
    this.linted = linted;
    this.policy = policy;
  }

  void ask(Findings findings) {
    findings.ask(LintRule.TIME_ENCODING, this::encoding);
    findings.ask(LintRule.NOT_BEFORE, this::notBefore);
    findings.ask(LintRule.LIFETIME, this::lifetime);
    findings.ask(LintRule.OUTLIVES_ISSUER, this::outlives);
  }

  private Optional<String> encoding() {
    Time from = linted.certificate().getStartDate();
    Time until = linted.certificate().getEndDate();
    return Findings.unless(isWellEncoded(from) && isWellEncoded(until), from + " " + until);
  }

  /** UTCTime until 2049 and GeneralizedTime from then on, with seconds and in Zulu. */
  static boolean isWellEncoded(Time time) {
    boolean late =
        time.getDate().toInstant().atOffset(ZoneOffset.UTC).getYear() >= FIRST_GENERALIZED_YEAR;
    ASN1Primitive encoded = time.toASN1Primitive();
    return late
        ? encoded instanceof ASN1GeneralizedTime general
            && general.getTimeString().matches("\\d{14}Z")
        : encoded instanceof ASN1UTCTime utc && utc.toString().matches("\\d{12}Z");
  }

  private Optional<String> notBefore() {
    Duration distance = Duration.between(from(), linted.now()).abs();
    return Findings.unless(distance.compareTo(NEAR) <= 0, from());
  }

  /** Both ends are included (RFC 5280 4.1.2.5). */
  private Optional<String> lifetime() {
    LocalDate today = LocalDate.ofInstant(linted.now(), ValidityRules.TOKYO);
    Duration life = Duration.between(from(), until()).plusSeconds(1);
    Duration most = Duration.ofDays(policy.on(today).most());
    return Findings.unless(life.isPositive() && life.compareTo(most) <= 0, life);
  }

  private Optional<String> outlives() {
    return Findings.unless(!until().isAfter(linted.issuer().validity().notAfter()), until());
  }

  private Instant from() {
    return linted.certificate().getStartDate().getDate().toInstant();
  }

  private Instant until() {
    return linted.certificate().getEndDate().getDate().toInstant();
  }
}
