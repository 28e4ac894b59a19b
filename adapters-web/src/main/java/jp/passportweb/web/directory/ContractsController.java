package jp.passportweb.web.directory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.directory.ShowAccount;
import jp.passportweb.application.proposal.ProposalOutcome;
import jp.passportweb.application.proposal.ProposeCorrection;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.proposal.CorrectionForm;
import jp.passportweb.domain.proposal.ProposalRefusal;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;

/** A contract stands on its account's page; its last day can be corrected (ACC-6). */
@Controller("/office/contracts")
@OpenTo(Capability.READ_CASES)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ContractsController {
  private final ShowAccount show;
  private final ProposeCorrection correct;
  private final Pages pages;

  ContractsController(ShowAccount show, ProposeCorrection correct, Pages pages) {
    this.show = show;
    this.correct = correct;
    this.pages = pages;
  }

  /**
   * The form that proposes another last day.
   *
   * @param refusal why it was not taken; empty where it was not tried
   */
  public record LastDayView(Contract contract, FormView form, String refusal) {}

  @Get
  HttpResponse<String> all() {
    return Pages.to(AccountsController.PATH);
  }

  @Get("/{code}")
  HttpResponse<String> one(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator, String code) {
    return contract(operator, code)
        .map(found ->
            (HttpResponse<String>)
                Pages.to(AccountsController.PATH + "/" + found.account().value() + "#contracts"))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  @Get("/{code}/last-day")
  @OpenTo(Capability.MEND_ACCOUNTS)
  HttpResponse<String> begin(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator, String code) {
    Page page = pages.page(request);
    FormView form =
        FormView.clean(
            contract(operator, code)
                .map(found -> Map.of(CorrectionForm.LAST_DAY, page.day(found.until())))
                .orElse(Map.of()));
    return screen(request, operator, code, HttpStatus.OK, form, "");
  }

  @Post("/{code}/last-day")
  @OpenTo(Capability.MEND_ACCOUNTS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> correct(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      String code,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    Optional<Contract> contract = contract(operator, code);
    if (contract.isEmpty()) {
      return Problems.notFound(pages, request);
    }
    return switch (correct.lastDay(operator, contract.get().code(), posted.fields())) {
      case ProposalOutcome.Done(UUID id) -> Pages.to("/office/proposals/" + id + "?done");
      case ProposalOutcome.Invalid(var problems) ->
          screen(
              request,
              operator,
              code,
              HttpStatus.UNPROCESSABLE_ENTITY,
              FormView.of(page, posted.fields(), problems),
              "");
      case ProposalOutcome.Refused(ProposalRefusal refusal) ->
          screen(
              request,
              operator,
              code,
              HttpStatus.CONFLICT,
              FormView.clean(posted.fields()),
              page.t("proposal.refusal." + refusal));
    };
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request,
      Operator operator,
      String code,
      HttpStatus status,
      FormView form,
      String refusal) {
    return contract(operator, code)
        .map(found -> new LastDayView(found, form, refusal))
        .map(view ->
            (HttpResponse<String>) pages.show(request, status, "directory/lastday.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  private Optional<Contract> contract(Operator operator, String code) {
    return code.matches("B\\d{7}")
        ? show.contract(operator, new ContractCode(code))
        : Optional.empty();
  }
}
