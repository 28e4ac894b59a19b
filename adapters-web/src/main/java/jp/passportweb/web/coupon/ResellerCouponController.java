package jp.passportweb.web.coupon;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jp.passportweb.application.coupon.ListCoupons;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.web.page.PageNumber;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;

/**
 * クーポン管理画面 (COU-1, guide §6.1), for accounts with a 特約店コード. For all others there is no such page.
 */
@Controller("/user/coupons")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ResellerCouponController {
  private final ListCoupons listCoupons;
  private final Catalog catalog;
  private final Pages pages;

  ResellerCouponController(ListCoupons listCoupons, Catalog catalog, Pages pages) {
    this.listCoupons = listCoupons;
    this.catalog = catalog;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> list(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      @QueryValue(defaultValue = "1") String page) {
    return listCoupons
        .of(account, PageNumber.parse(page))
        .map(list -> CouponsView.of(pages.page(request), list, catalog, false))
        .map(view -> (HttpResponse<String>) pages.show(request, "coupon/reseller.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }
}
