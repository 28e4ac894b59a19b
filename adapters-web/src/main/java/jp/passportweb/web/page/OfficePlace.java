package jp.passportweb.web.page;

import java.util.Locale;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.OperatorRole;

/** A place in the office that its menu leads to, in the menu's order. */
public enum OfficePlace {
  QUEUE("/office", "office.queue.title", Capability.READ_CASES),
  REVOCATIONS("/office/revocations", "revocation.office.title", Capability.READ_CASES),
  ACCOUNTS("/office/accounts", "directory.title", Capability.READ_CASES),
  MAILS("/office/mails", "mailroom.title", Capability.READ_CASES),
  REPORTS("/office/reports", "report.title", Capability.READ_CASES),
  TRAIL("/office/trail", "office.trail.title", Capability.READ_TRAIL),
  COUPONS("/office/coupons", "coupon.office.title", Capability.INSPECT),
  PEOPLE("/office/people", "people.title", Capability.INSPECT),
  ME("/office/me", "me.title", Capability.OWN_ACCESS);

  private final String path;
  private final String title;
  private final Capability openTo;

  OfficePlace(String path, String title, Capability openTo) {
    this.path = path;
    this.title = title;
    this.openTo = openTo;
  }

  public String path() {
    return path;
  }

  /** The key of its name. */
  public String title() {
    return title;
  }

  /** As templates name it. */
  public boolean is(String place) {
    return name().toLowerCase(Locale.ROOT).replace('_', '-').equals(place);
  }

  public boolean isOpenTo(OperatorRole role) {
    return role.may(openTo);
  }
}
