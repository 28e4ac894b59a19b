package jp.passportweb.web.proposal;

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
import jp.passportweb.application.proposal.ConfirmProposal;
import jp.passportweb.application.proposal.ListProposals;
import jp.passportweb.application.proposal.ProposalOutcome;
import jp.passportweb.application.proposal.ShowProposal;
import jp.passportweb.application.proposal.WithdrawProposal;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.proposal.ProposalRefusal;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.PageNumber;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;

/** What waits for its second person, and what came of it (ACC-5, ACC-6, REV-6). */
@Controller(ProposalController.PATH)
@OpenTo(Capability.READ_CASES)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ProposalController {
  static final String PATH = "/office/proposals";

  private final ListProposals list;
  private final ShowProposal show;
  private final ConfirmProposal confirm;
  private final WithdrawProposal withdraw;
  private final Pages pages;

  ProposalController(
      ListProposals list,
      ShowProposal show,
      ConfirmProposal confirm,
      WithdrawProposal withdraw,
      Pages pages) {
    this.list = list;
    this.show = show;
    this.confirm = confirm;
    this.withdraw = withdraw;
    this.pages = pages;
  }

  /**
   * A proposal's page.
   *
   * @param refusal why the step before was not taken; empty where it was
   * @param done whether the step before was taken
   */
  public record ProposalView(
      ShowProposal.Shown shown, FormView form, String refusal, boolean done) {}

  @Get
  HttpResponse<String> list(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @QueryValue(defaultValue = "1") String page) {
    return list.list(operator, PageNumber.parse(page))
        .map(shown -> (HttpResponse<String>) pages.show(request, "proposal/list.jte", shown))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  @Get("/{id}")
  HttpResponse<String> show(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator, UUID id) {
    boolean done = request.getParameters().contains("done");
    return screen(request, operator, id, HttpStatus.OK, FormView.clean(Map.of()), "", done);
  }

  @Post("/{id}")
  @OpenTo({Capability.MEND_ACCOUNTS, Capability.EXAMINE})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> decide(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID id,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    ProposalOutcome outcome =
        posted.pressed("confirm")
            ? confirm.confirm(operator, id)
            : withdraw.withdraw(operator, id, posted.field(WithdrawProposal.WHY));
    return switch (outcome) {
      case ProposalOutcome.Done _ -> Pages.to(PATH + "/" + id + "?done");
      case ProposalOutcome.Invalid(var problems) ->
          screen(
              request,
              operator,
              id,
              HttpStatus.UNPROCESSABLE_ENTITY,
              FormView.of(page, posted.fields(), problems),
              "",
              false);
      case ProposalOutcome.Refused(ProposalRefusal refusal) ->
          screen(
              request,
              operator,
              id,
              HttpStatus.CONFLICT,
              FormView.clean(posted.fields()),
              page.t("proposal.refusal." + refusal),
              false);
    };
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
        .map(shown -> new ProposalView(shown, form, refusal, done))
        .map(view ->
            (HttpResponse<String>) pages.show(request, status, "proposal/proposal.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }
}
