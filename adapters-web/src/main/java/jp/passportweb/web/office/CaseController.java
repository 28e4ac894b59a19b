package jp.passportweb.web.office;

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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.passportweb.application.office.RecordEvidence;
import jp.passportweb.application.office.RecordTelephoneConfirmation;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.application.office.ShowCase;
import jp.passportweb.application.proposal.ProposeRejection;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.evidence.EvidenceCatalog;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.evidence.Verdict;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.proposal.Matter;
import jp.passportweb.domain.proposal.Proposal;
import jp.passportweb.domain.review.ReviewRefusal;
import jp.passportweb.web.domaincontrol.NameViews;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;
import jp.passportweb.web.queue.CaseBeside;
import jp.passportweb.web.signingrequest.SigningRequestView;
import org.jspecify.annotations.Nullable;

/** A record's page in the office. All its forms are sent to its own address. */
@Controller("/office/records/{id}")
@OpenTo(Capability.READ_CASES)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CaseController {
  private final ShowCase showCase;
  private final CaseSteps steps;
  private final NameViews nameViews;
  private final Catalog catalog;
  private final CaseBeside beside;
  private final ProposeRejection rejections;
  private final EvidenceWords words;
  private final Pages pages;

  CaseController(
      ShowCase showCase,
      CaseSteps steps,
      NameViews nameViews,
      Catalog catalog,
      EvidenceCatalog rules,
      CaseBeside beside,
      ProposeRejection rejections,
      Pages pages) {
    this.showCase = showCase;
    this.steps = steps;
    this.nameViews = nameViews;
    this.catalog = catalog;
    this.beside = beside;
    this.rejections = rejections;
    this.words = new EvidenceWords(rules);
    this.pages = pages;
  }

  @Get
  HttpResponse<String> show(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID id,
      @QueryValue(defaultValue = "") String done) {
    Page page = pages.page(request);
    FormView form = FormView.clean(values(page, Map.of()));
    Act act = Act.named(done).orElse(null);
    return screen(
        request, operator, id, HttpStatus.OK, shown -> casePage(request, shown, form, act, ""));
  }

  @Post
  @OpenTo({Capability.EXAMINE, Capability.APPROVE})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> take(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID id,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Optional<Act> act = Act.named(posted.field("act"));
    if (act.isEmpty()) {
      return Problems.badRequest(pages, request);
    }
    ReviewOutcome outcome = steps.take(act.get(), new RecordId(id), operator.id(), posted);
    Page page = pages.page(request);
    Map<String, String> values = values(page, posted.fields());
    return switch (outcome) {
      case ReviewOutcome.Done _ -> Pages.to(address(id, act.get()));
      case ReviewOutcome.Invalid(var problems) ->
          screen(
              request,
              operator,
              id,
              HttpStatus.UNPROCESSABLE_ENTITY,
              shown -> casePage(request, shown, FormView.of(page, values, problems), null, ""));
      case ReviewOutcome.Refused(ReviewRefusal refusal) ->
          screen(
              request,
              operator,
              id,
              status(refusal),
              shown ->
                  casePage(
                      request,
                      shown,
                      FormView.clean(values),
                      null,
                      RefusalWords.say(page, refusal, shown.open().examination())));
    };
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request,
      Operator operator,
      UUID id,
      HttpStatus status,
      Function<ShowCase.CaseView, CasePage> view) {
    return showCase
        .show(new RecordId(id), operator.id())
        .map(view)
        .map(page -> (HttpResponse<String>) pages.show(request, status, "office/case.jte", page))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  private CasePage casePage(
      HttpRequest<?> request,
      ShowCase.CaseView shown,
      FormView form,
      @Nullable Act done,
      String refusal) {
    Page page = pages.page(request);
    ApplicationRecord record = shown.open().record();
    return new CasePage(
        shown,
        catalog.offeringOf(record.service(), record.offering()),
        catalog.serverSoftware(record.content().basic().serverSoftware()).orElse(null),
        SigningRequestView.of(page, shown.signingRequest()),
        nameViews.of(page, shown.names()),
        words,
        catalog.longestValidity(page.today()),
        form,
        done,
        refusal,
        rejection(shown),
        beside.of(request, shown.open().operator(), record.id()));
  }

  /** REV-6: the refusal of a claim that waits for its second person. */
  private @Nullable Proposal rejection(ShowCase.CaseView shown) {
    return shown.open().record().status().isOpen() && shown.open().claimsCompromise()
        ? rejections.open(Matter.Kind.FALSE_CLAIM, shown.open().record().id().value()).orElse(null)
        : null;
  }

  /**
   * What was typed; a source is proposed to have been looked into today, and a call to have been
   * just now.
   */
  private static Map<String, String> values(Page page, Map<String, String> typed) {
    Map<String, String> values = new HashMap<>(typed);
    values.putIfAbsent(RecordTelephoneConfirmation.CALLED_AT, page.time(page.now()));
    for (Fact fact : Fact.values()) {
      values.putIfAbsent(
          RowForm.field(RecordEvidence.COLLECTED_ON, fact.name()), page.day(page.today()));
      values.putIfAbsent(
          RowForm.field(RecordEvidence.VERDICT, fact.name()), Verdict.CONFIRMS.name());
    }
    return values;
  }

  private static String address(UUID id, Act act) {
    String section = act.section().isEmpty() ? "" : "#" + act.section();
    return "/office/records/" + id + "?done=" + act + section;
  }

  private static HttpStatus status(ReviewRefusal refusal) {
    return switch (refusal) {
      case ReviewRefusal.NoSuchRecord _ -> HttpStatus.NOT_FOUND;
      case ReviewRefusal.NotYourRole _ -> HttpStatus.FORBIDDEN;
      case ReviewRefusal.WrongStatus _,
          ReviewRefusal.EvidenceMissing _,
          ReviewRefusal.NotAskedFor _,
          ReviewRefusal.NotRequired _,
          ReviewRefusal.NoSuchDifference _,
          ReviewRefusal.RecordedMeanwhile _,
          ReviewRefusal.NotForThisKind _,
          ReviewRefusal.CannotBeRefused _,
          ReviewRefusal.ApproverExamined _,
          ReviewRefusal.AwaitingLogs _,
          ReviewRefusal.IntentionTooOld _,
          ReviewRefusal.CaaUnknown _,
          ReviewRefusal.StoppedByRule _,
          ReviewRefusal.LinterSilent _,
          ReviewRefusal.SecondPersonRefuses _,
          ReviewRefusal.NoClaim _,
          ReviewRefusal.DeniedByTelephone _,
          ReviewRefusal.NothingToReport _,
          ReviewRefusal.ChangedMeanwhile _ ->
          HttpStatus.CONFLICT;
    };
  }
}
