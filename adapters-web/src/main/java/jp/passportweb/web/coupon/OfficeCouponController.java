package jp.passportweb.web.coupon;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.passportweb.application.coupon.CreateCoupon;
import jp.passportweb.application.coupon.ListCoupons;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.coupon.CouponForm;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.PageNumber;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;

/** The office's coupons (COU-1): administrators see all of them and make new ones. */
@Controller(OfficeCouponController.COUPONS)
@OpenTo(Capability.MANAGE_DATA)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class OfficeCouponController {
  static final String COUPONS = "/office/coupons";

  private final ListCoupons listCoupons;
  private final CreateCoupon createCoupon;
  private final Catalog catalog;
  private final Pages pages;

  OfficeCouponController(
      ListCoupons listCoupons, CreateCoupon createCoupon, Catalog catalog, Pages pages) {
    this.listCoupons = listCoupons;
    this.createCoupon = createCoupon;
    this.catalog = catalog;
    this.pages = pages;
  }

  /** The form of a new coupon, and the offerings that it can be good for. */
  public record NewCouponView(FormView form, Map<String, String> offerings) {}

  @Get
  @OpenTo(Capability.INSPECT)
  HttpResponse<String> list(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @QueryValue(defaultValue = "1") String page) {
    boolean done = request.getParameters().contains("done");
    return listCoupons
        .all(operator, PageNumber.parse(page))
        .map(list -> CouponsView.of(pages.page(request), list, catalog, done))
        .map(view -> (HttpResponse<String>) pages.show(request, "coupon/office.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  @Get("/new")
  HttpResponse<String> begin(HttpRequest<?> request) {
    return screen(request, HttpStatus.OK, FormView.clean(usual(pages.page(request))));
  }

  @Post("/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> create(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    return switch (createCoupon.create(operator, posted.fields())) {
      case CreateCoupon.Outcome.Created _ -> Pages.to(COUPONS + "?done");
      case CreateCoupon.Outcome.NotYourRole _ -> Problems.notFound(pages, request);
      case CreateCoupon.Outcome.Invalid(var problems) ->
          screen(
              request,
              HttpStatus.UNPROCESSABLE_ENTITY,
              FormView.of(pages.page(request), posted.fields(), problems));
    };
  }

  private HttpResponse<String> screen(HttpRequest<?> request, HttpStatus status, FormView form) {
    Page page = pages.page(request);
    Map<String, String> offerings = new LinkedHashMap<>();
    catalog
        .services()
        .forEach(service ->
            service
                .offerings()
                .forEach(offering ->
                    offerings.put(
                        offering.code().text(),
                        page.t("coupon.good-for", service.shortName(), page.t(offering.label())))));
    return pages.show(request, status, "coupon/new.jte", new NewCouponView(form, offerings));
  }

  /** まとめ割 as it is usually sold (REQUIREMENTS §5). */
  private static Map<String, String> usual(Page page) {
    LocalDate today = LocalDate.ofInstant(page.now(), ValidityRules.TOKYO);
    return Map.of(
        CouponForm.CERTIFICATES,
        String.valueOf(CouponForm.USUAL_CERTIFICATES),
        CouponForm.VALID_UNTIL,
        page.day(today.plusYears(CouponForm.USUAL_YEARS)));
  }
}
