package jp.passportweb.pki.transparency;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.LogAnswer;
import jp.passportweb.domain.transparency.LogKind;
import jp.passportweb.domain.transparency.SignedTimestamp;
import jp.passportweb.pki.authority.ContentBuilder;
import jp.passportweb.pki.authority.TestAuthority;

/** One certificate on its way through logs, now. */
final class Logged {
  static final String AUTHORITY = TestAuthority.AUTHORITY.issuer(TestAuthority.SR).name();
  static final Der ISSUER = TestAuthority.AUTHORITY.issuer(TestAuthority.SR).certificate();
  static final Der ROOT = TestAuthority.AUTHORITY.root().certificate();
  static final EmbeddedPrecertification PRECERTIFICATION = new EmbeddedPrecertification();

  final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  final Der toBeSigned;
  final Der precertificate;

  Logged() {
    CertificateContent content =
        ContentBuilder.sr().validity(now, now.plus(Duration.ofDays(199)).minusSeconds(1)).build();
    toBeSigned = TestAuthority.AUTHORITY.toBeSigned(content);
    precertificate = sign(PRECERTIFICATION.poisoned(toBeSigned));
  }

  static Der sign(Der toBeSigned) {
    return TestAuthority.AUTHORITY.sign(AUTHORITY, toBeSigned);
  }

  PracticeLog log(String name, LogKind kind) {
    return new PracticeLog(
        name,
        "Operator",
        kind,
        new byte[] {1},
        URI.create("http://localhost/"),
        List.of(ROOT),
        InstantSource.fixed(now));
  }

  SignedTimestamp promise(PracticeLog log) {
    return switch (log.addPreChain(List.of(precertificate, ISSUER))) {
      case LogAnswer.Promised(var timestamp) -> timestamp;
      case LogAnswer.Silent(_, String why) -> throw new AssertionError(why);
    };
  }

  Der certificate(List<SignedTimestamp> timestamps) {
    return sign(PRECERTIFICATION.timestamped(toBeSigned, precertificate, timestamps));
  }
}
