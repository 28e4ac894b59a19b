package jp.passportweb.web.coupon;

import java.time.LocalDate;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.coupon.Coupon;
import jp.passportweb.domain.coupon.Coupons;
import jp.passportweb.web.page.Page;

/**
 * A page of coupons, as resellers and the office see it.
 *
 * @param path of the list
 * @param done whether a coupon was just made
 */
public record CouponsView(
    Coupons.Page list, Catalog catalog, LocalDate today, String path, boolean done) {

  static CouponsView of(Page page, Coupons.Page list, Catalog catalog, boolean done) {
    LocalDate today = LocalDate.ofInstant(page.now(), ValidityRules.TOKYO);
    return new CouponsView(list, catalog, today, page.path(), done);
  }

  public CertificateService service(Coupon coupon) {
    return catalog.serviceOf(coupon.service());
  }

  public Offering offering(Coupon coupon) {
    return catalog.offeringOf(coupon.service(), coupon.offering());
  }

  public String at(int page) {
    return path + "?page=" + page;
  }
}
