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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.directory.ShowAccount;
import jp.passportweb.application.proposal.ProposalOutcome;
import jp.passportweb.application.proposal.ProposeCorrection;
import jp.passportweb.application.proposal.ProposeMending;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.evidence.EvidenceCatalog;
import jp.passportweb.domain.evidence.EvidenceSource;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.proposal.CorrectionForm;
import jp.passportweb.domain.proposal.MendForm;
import jp.passportweb.domain.proposal.ProposalRefusal;
import jp.passportweb.domain.review.Standing;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;

/** What is wrong with an account: where its passwords go, how it spells its organisation. */
@Controller("/office/accounts/{account}")
@OpenTo(Capability.MEND_ACCOUNTS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class MendingController {
  private static final String ADDRESS = "directory/address.jte";
  private static final String NAME = "directory/name.jte";

  private final ShowAccount show;
  private final ProposeMending mend;
  private final ProposeCorrection correct;
  private final EvidenceCatalog rules;
  private final Pages pages;

  MendingController(
      ShowAccount show,
      ProposeMending mend,
      ProposeCorrection correct,
      EvidenceCatalog rules,
      Pages pages) {
    this.show = show;
    this.mend = mend;
    this.correct = correct;
    this.rules = rules;
    this.pages = pages;
  }

  /**
   * A form that proposes something.
   *
   * @param numbers that may be called, each with its source
   * @param refusal why it was not taken; empty where it was not tried
   */
  public record MendView(
      Account account, Map<String, String> numbers, FormView form, String refusal) {
    public String path() {
      return AccountsController.PATH + "/" + account.id().value();
    }
  }

  @Get("/address")
  HttpResponse<String> address(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator, UUID account) {
    Page page = pages.page(request);
    FormView form = FormView.clean(Map.of(MendForm.CALLED_AT, page.time(page.now())));
    return screen(request, operator, account, HttpStatus.OK, form, "", ADDRESS);
  }

  @Post("/address")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> mend(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID account,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    return answer(
        request,
        operator,
        account,
        posted,
        mend.propose(operator, new AccountId(account), posted.fields()),
        ADDRESS);
  }

  @Get("/name")
  HttpResponse<String> name(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator, UUID account) {
    FormView form =
        FormView.clean(
            show.mendable(operator, new AccountId(account))
                .map(
                    found -> Map.of(CorrectionForm.NAME, found.account().organizationName().text()))
                .orElse(Map.of()));
    return screen(request, operator, account, HttpStatus.OK, form, "", NAME);
  }

  @Post("/name")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> correct(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID account,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    return answer(
        request,
        operator,
        account,
        posted,
        correct.name(operator, new AccountId(account), posted.fields()),
        NAME);
  }

  private HttpResponse<String> answer(
      HttpRequest<?> request,
      Operator operator,
      UUID account,
      Posted posted,
      ProposalOutcome outcome,
      String template) {
    Page page = pages.page(request);
    return switch (outcome) {
      case ProposalOutcome.Done(UUID id) -> Pages.to("/office/proposals/" + id + "?done");
      case ProposalOutcome.Invalid(var problems) ->
          screen(
              request,
              operator,
              account,
              HttpStatus.UNPROCESSABLE_ENTITY,
              FormView.of(page, posted.fields(), problems),
              "",
              template);
      case ProposalOutcome.Refused(ProposalRefusal refusal) ->
          screen(
              request,
              operator,
              account,
              HttpStatus.CONFLICT,
              FormView.clean(posted.fields()),
              page.t("proposal.refusal." + refusal),
              template);
    };
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request,
      Operator operator,
      UUID account,
      HttpStatus status,
      FormView form,
      String refusal,
      String template) {
    Page page = pages.page(request);
    return show.mendable(operator, new AccountId(account))
        .map(found -> new MendView(found.account(), numbers(page, found), form, refusal))
        .map(view -> (HttpResponse<String>) pages.show(request, status, template, view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  private Map<String, String> numbers(Page page, ShowAccount.Mendable found) {
    Map<String, String> numbers = new LinkedHashMap<>();
    found
        .numbers()
        .forEach((number, good) -> numbers.put(number, number + page.aside(source(page, good))));
    return numbers;
  }

  private String source(Page page, Standing.Good good) {
    return rules
        .source(good.found().source())
        .map(EvidenceSource::label)
        .map(page::t)
        .orElse(good.found().source().text());
  }
}
