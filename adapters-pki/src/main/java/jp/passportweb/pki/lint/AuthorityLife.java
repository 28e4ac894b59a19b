package jp.passportweb.pki.lint;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.jspecify.annotations.Nullable;

/** How long an authority's or a responder's certificate lasts. */
final class AuthorityLife {
  /** BR 7.1.2.1.1, root validity, since 2023-09-15. */
  private static final Duration SHORTEST_ROOT = Duration.ofDays(2_922);

  private static final Duration LONGEST_ROOT = Duration.ofDays(9_132);

  /** One that says of itself that nobody checks it is short-lived here (RFC 6960 4.2.2.2.1). */
  private static final Duration LONGEST_RESPONDER = Duration.ofDays(31);

  private final TBSCertificate certificate;
  private final AuthorityLinter.Kind kind;
  private final @Nullable Certificate issuer;

  AuthorityLife(
      TBSCertificate certificate, AuthorityLinter.Kind kind, @Nullable Certificate issuer) {
    this.certificate = certificate;
    this.kind = kind;
    this.issuer = issuer;
  }

  Optional<String> broken() {
    Instant from = at(certificate.getStartDate());
    Instant until = at(certificate.getEndDate());
    Duration life = Duration.between(from, until).plusSeconds(1);
    boolean holds =
        LifeRules.isWellEncoded(certificate.getStartDate())
            && LifeRules.isWellEncoded(certificate.getEndDate())
            && life.isPositive()
            && (issuer == null || !until.isAfter(at(issuer.getEndDate())))
            && switch (kind) {
              case ROOT -> life.compareTo(SHORTEST_ROOT) >= 0 && life.compareTo(LONGEST_ROOT) <= 0;
              case ISSUING -> true;
              case RESPONDER -> life.compareTo(LONGEST_RESPONDER) <= 0;
            };
    return Findings.unless(holds, from + " to " + until);
  }

  private static Instant at(Time time) {
    return time.getDate().toInstant();
  }
}
