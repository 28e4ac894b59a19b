package jp.passportweb.web.revocation;

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
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.revocation.ConfirmRevocation;
import jp.passportweb.application.revocation.ListRevocations;
import jp.passportweb.application.revocation.OrderOutcome;
import jp.passportweb.application.revocation.OrderRevocation;
import jp.passportweb.application.revocation.ShowRevocation;
import jp.passportweb.application.revocation.WithdrawRevocation;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.revocation.OrderForm;
import jp.passportweb.domain.revocation.OrderRefusal;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.PageNumber;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;

/** 失効: what the office has to revoke, and what it did. */
@Controller(RevocationController.PATH)
@Produces(MediaType.TEXT_HTML)
@OpenTo(Capability.READ_CASES)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class RevocationController {
  static final String PATH = "/office/revocations";

  private final ListRevocations list;
  private final ShowRevocation show;
  private final OrderRevocation order;
  private final ConfirmRevocation confirm;
  private final WithdrawRevocation withdraw;
  private final Pages pages;

  RevocationController(
      ListRevocations list,
      ShowRevocation show,
      OrderRevocation order,
      ConfirmRevocation confirm,
      WithdrawRevocation withdraw,
      Pages pages) {
    this.list = list;
    this.show = show;
    this.order = order;
    this.confirm = confirm;
    this.withdraw = withdraw;
    this.pages = pages;
  }

  /**
   * A revocation, or the form of one.
   *
   * @param refusal why the step before was not taken; empty where it was
   * @param done whether the step before was taken
   */
  public record OrderView(
      ShowRevocation.Shown shown,
      FormView form,
      Map<String, String> grounds,
      String refusal,
      boolean done) {}

  @Get
  HttpResponse<String> list(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @QueryValue(defaultValue = "1") String page) {
    return list.list(operator, PageNumber.parse(page))
        .map(shown -> (HttpResponse<String>) pages.show(request, "revocation/list.jte", shown))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  @Get("/new/{record}")
  @OpenTo(Capability.EXAMINE)
  HttpResponse<String> begin(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator, UUID record) {
    Page page = pages.page(request);
    FormView form = FormView.clean(Map.of(OrderForm.RECEIVED_AT, page.time(page.now())));
    return form(request, operator, record, HttpStatus.OK, form, "");
  }

  @Post("/new/{record}")
  @OpenTo(Capability.EXAMINE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> order(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID record,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    return switch (order.order(operator, new RecordId(record), posted.fields())) {
      case OrderOutcome.Done(UUID id) -> Pages.to(PATH + "/" + id + "?done");
      case OrderOutcome.Invalid(var problems) ->
          form(
              request,
              operator,
              record,
              HttpStatus.UNPROCESSABLE_ENTITY,
              FormView.of(page, posted.fields(), problems),
              "");
      case OrderOutcome.Refused(OrderRefusal refusal) ->
          form(
              request,
              operator,
              record,
              HttpStatus.CONFLICT,
              FormView.clean(posted.fields()),
              page.t("revocation.refusal." + refusal));
    };
  }

  @Get("/{id}")
  HttpResponse<String> show(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator, UUID id) {
    boolean done = request.getParameters().contains("done");
    return screen(request, operator, id, HttpStatus.OK, FormView.clean(Map.of()), "", done);
  }

  @Post("/{id}")
  @OpenTo(Capability.EXAMINE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> decide(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID id,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    OrderOutcome outcome =
        posted.pressed("confirm")
            ? confirm.confirm(operator, id)
            : withdraw.withdraw(operator, id, posted.field(WithdrawRevocation.WHY));
    return switch (outcome) {
      case OrderOutcome.Done _ -> Pages.to(PATH + "/" + id + "?done");
      case OrderOutcome.Invalid(var problems) ->
          screen(
              request,
              operator,
              id,
              HttpStatus.UNPROCESSABLE_ENTITY,
              FormView.of(page, posted.fields(), problems),
              "",
              false);
      case OrderOutcome.Refused(OrderRefusal refusal) ->
          screen(
              request,
              operator,
              id,
              HttpStatus.CONFLICT,
              FormView.clean(posted.fields()),
              page.t("revocation.refusal." + refusal),
              false);
    };
  }

  private HttpResponse<String> form(
      HttpRequest<?> request,
      Operator operator,
      UUID record,
      HttpStatus status,
      FormView form,
      String refusal) {
    return show.begin(operator, new RecordId(record))
        .map(shown ->
            new OrderView(shown, form, GroundWords.choices(pages.page(request)), refusal, false))
        .map(view -> (HttpResponse<String>) pages.show(request, status, "revocation/new.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request,
      Operator operator,
      UUID id,
      HttpStatus status,
      FormView form,
      String refusal,
      boolean done) {
    return show.show(operator, id)
        .map(shown -> new OrderView(shown, form, Map.of(), refusal, done))
        .map(view ->
            (HttpResponse<String>) pages.show(request, status, "revocation/order.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }
}
