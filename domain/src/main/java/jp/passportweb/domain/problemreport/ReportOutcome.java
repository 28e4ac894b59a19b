package jp.passportweb.domain.problemreport;

import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.RevocationGround;

/** What was found out. */
public sealed interface ReportOutcome {
  Decision decision();

  /** In writing. */
  String why();

  /** It is so: the certificates are revoked on this ground. */
  record Founded(Decision decision, String why, RevocationGround ground) implements ReportOutcome {}

  /** It is not so, or no reason to revoke. */
  record Unfounded(Decision decision, String why) implements ReportOutcome {}
}
