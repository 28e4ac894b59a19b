package jp.passportweb.domain.problemreport;

import java.time.Duration;
import jp.passportweb.domain.revocation.RevocationGround;

/** What a reporter says is wrong (BR 4.9.3), and the ground that it would be, if it is so. */
public enum ReportKind {
  KEY_COMPROMISE(RevocationGround.KEY_COMPROMISE),
  MISUSE(RevocationGround.MISUSE),
  NAME_NOT_HELD(RevocationGround.VALIDATION_UNRELIABLE),
  WRONG_INFORMATION(RevocationGround.INFORMATION_INACCURATE),
  AGAINST_RULES(RevocationGround.ISSUED_AGAINST_RULES),
  OTHER(RevocationGround.PRACTICE_STATEMENT);

  private final RevocationGround ground;

  ReportKind(RevocationGround ground) {
    this.ground = ground;
  }

  public RevocationGround ground() {
    return ground;
  }

  /** Within which a certificate would have to be revoked, from the receipt on. */
  public Duration limit() {
    return ground.limit();
  }
}
