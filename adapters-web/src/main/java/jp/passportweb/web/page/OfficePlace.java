package jp.passportweb.web.page;

import java.util.Locale;
import java.util.function.Predicate;
import jp.passportweb.domain.operator.OperatorRole;

/** A place in the office that its menu leads to, in the menu's order. */
@SuppressWarnings("ImmutableEnumChecker") // the predicates hold no state
public enum OfficePlace {
  QUEUE("/office", "office.queue.title", _ -> true),
  REVOCATIONS("/office/revocations", "revocation.office.title", OperatorRole::mayReadRevocations),
  COUPONS("/office/coupons", "coupon.office.title", OperatorRole::mayManageCoupons),
  SECOND_FACTOR("/office/second-factor", "second-factor.title", _ -> true);

  private final String path;
  private final String title;
  private final Predicate<OperatorRole> openTo;

  OfficePlace(String path, String title, Predicate<OperatorRole> openTo) {
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
    return openTo.test(role);
  }
}
