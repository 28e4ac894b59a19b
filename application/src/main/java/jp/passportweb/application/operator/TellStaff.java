package jp.passportweb.application.operator;

import java.time.Instant;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.DateWords;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.AccessChange;
import jp.passportweb.domain.operator.Operator;

/** Tells a member of staff by mail what became another in the own access (OPR-1). */
@Assembled
public final class TellStaff {
  private final PostOffice postOffice;

  public TellStaff(PostOffice postOffice) {
    this.postOffice = postOffice;
  }

  /** Nothing where no mail address is known. */
  void changed(Operator operator, AccessChange change, Instant now) {
    if (operator.mail() != null) {
      postOffice.post(
          new Notice.StaffAccessChanged(
              new EmailAddress(operator.mail()),
              operator.displayName(),
              change,
              DateWords.minute(now)),
          now);
    }
  }
}
