package jp.passportweb.web.coupon;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.application.coupon.DecideResellerRequest;
import jp.passportweb.application.coupon.DecideResellerRequest.Outcome;
import jp.passportweb.application.coupon.ListResellerRequests;
import jp.passportweb.application.coupon.ListResellerRequests.Waiting;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;

/** 特約店コードの確認: which account a code belongs to, an administrator says (COU-1). */
@Controller(ResellerRequestsController.PATH)
@OpenTo(Capability.MANAGE_DATA)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ResellerRequestsController {
  static final String PATH = "/office/coupons/resellers";

  private final ListResellerRequests list;
  private final DecideResellerRequest decide;
  private final Pages pages;

  ResellerRequestsController(ListResellerRequests list, DecideResellerRequest decide, Pages pages) {
    this.list = list;
    this.decide = decide;
    this.pages = pages;
  }

  /**
   * Who waits.
   *
   * @param done what came of the act just before: granted, refused, changed or nothing
   */
  public record ResellersView(List<Waiting> waiting, String done) {}

  @OpenTo(Capability.INSPECT)
  @Get(produces = MediaType.TEXT_HTML)
  HttpResponse<String> list(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator) {
    String done =
        Stream.of("granted", "refused", "changed")
            .filter(word -> request.getParameters().contains(word))
            .findFirst()
            .orElse("");
    return list.list(operator)
        .map(waiting -> new ResellersView(waiting, done))
        .map(view -> (HttpResponse<String>) pages.show(request, "coupon/resellers.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  @Post(uri = "/{account}", produces = MediaType.TEXT_HTML)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> decide(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID account,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    return switch (decide.decide(
        operator, new AccountId(account), posted.field("code"), posted.pressed("grant"))) {
      case Outcome.Granted _ -> Pages.to(PATH + "?granted");
      case Outcome.Refused _ -> Pages.to(PATH + "?refused");
      case Outcome.ChangedMeanwhile _ -> Pages.to(PATH + "?changed");
      case Outcome.NotYourRole _ -> Problems.notFound(pages, request);
    };
  }
}
