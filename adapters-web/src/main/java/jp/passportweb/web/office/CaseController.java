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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.passportweb.application.office.LetterPreview;
import jp.passportweb.application.office.RecordEvidence;
import jp.passportweb.application.office.RecordTelephoneConfirmation;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.application.office.ShowCase;
import jp.passportweb.application.office.TypedMessage;
import jp.passportweb.application.proposal.ProposeRejection;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.evidence.EvidenceCatalog;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.evidence.Verdict;
import jp.passportweb.domain.file.HandInPolicy;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.proposal.Matter;
import jp.passportweb.domain.proposal.Proposal;
import jp.passportweb.domain.review.RefusalGrounds;
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
  private final CaseLetters letters;
  private final NameViews nameViews;
  private final Catalog catalog;
  private final CaseBeside beside;
  private final ProposeRejection rejections;
  private final EvidenceWords words;
  private final RefusalGrounds grounds;
  private final HandInPolicy policy;
  private final Pages pages;

  CaseController(
      ShowCase showCase,
      CaseSteps steps,
      CaseLetters letters,
      NameViews nameViews,
      Catalog catalog,
      EvidenceCatalog rules,
      RefusalGrounds grounds,
      CaseBeside beside,
      HandInPolicy policy,
      ProposeRejection rejections,
      Pages pages) {
    this.showCase = showCase;
    this.steps = steps;
    this.letters = letters;
    this.nameViews = nameViews;
    this.catalog = catalog;
    this.beside = beside;
    this.rejections = rejections;
    this.words = new EvidenceWords(rules);
    this.grounds = grounds;
    this.policy = policy;
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
    Optional<Look> look = Look.named(posted.field(Look.FIELD));
    if (look.isPresent()) {
      return look(request, operator, id, look.get(), posted);
    }
    Optional<Act> act = Act.named(posted.field("act"));
    if (act.isEmpty()) {
      return Problems.badRequest(pages, request);
    }
    ReviewOutcome outcome = steps.take(act.get(), new RecordId(id), operator.id(), posted);
    return answer(request, operator, id, act.get(), posted.fields(), outcome);
  }

  /** What a form of the page is answered with. */
  HttpResponse<String> answer(
      HttpRequest<?> request,
      Operator operator,
      UUID id,
      Act act,
      Map<String, String> typed,
      ReviewOutcome outcome) {
    return switch (outcome) {
      case ReviewOutcome.Done _ -> Pages.to(address(id, act));
      case ReviewOutcome.Invalid(var problems) -> invalid(request, operator, id, typed, problems);
      case ReviewOutcome.Refused(ReviewRefusal refusal) ->
          refused(request, operator, id, typed, refusal);
    };
  }

  /** Shows what a form would do, and does nothing. */
  private HttpResponse<String> look(
      HttpRequest<?> request, Operator operator, UUID id, Look look, Posted posted) {
    RecordId record = new RecordId(id);
    return switch (look) {
      case MESSAGE ->
          letter(
              request,
              operator,
              id,
              posted,
              Act.WRITE,
              letters.message(record, operator.id(), posted));
      case REFUSAL ->
          letter(
              request,
              operator,
              id,
              posted,
              Act.REFUSE,
              letters.refusal(record, operator.id(), posted));
      case FORM -> {
        FormView typed = FormView.clean(values(pages.page(request), posted.fields()));
        yield screen(
            request,
            operator,
            id,
            HttpStatus.OK,
            shown -> casePage(request, shown, typed, null, ""));
      }
    };
  }

  private HttpResponse<String> letter(
      HttpRequest<?> request,
      Operator operator,
      UUID id,
      Posted posted,
      Act act,
      LetterPreview preview) {
    return switch (preview) {
      case LetterPreview.Shown shown ->
          pages.show(request, "office/letter.jte", CaseLetters.page(shown, act, posted));
      case LetterPreview.Invalid(var problems) ->
          invalid(request, operator, id, posted.fields(), problems);
      case LetterPreview.Refused(var refusal) ->
          refused(request, operator, id, posted.fields(), refusal);
    };
  }

  private HttpResponse<String> invalid(
      HttpRequest<?> request,
      Operator operator,
      UUID id,
      Map<String, String> typed,
      List<FieldProblem> problems) {
    Page page = pages.page(request);
    FormView form = FormView.of(page, values(page, typed), problems);
    return screen(
        request,
        operator,
        id,
        HttpStatus.UNPROCESSABLE_ENTITY,
        shown -> casePage(request, shown, form, null, ""));
  }

  private HttpResponse<String> refused(
      HttpRequest<?> request,
      Operator operator,
      UUID id,
      Map<String, String> typed,
      ReviewRefusal refusal) {
    Page page = pages.page(request);
    FormView form = FormView.clean(values(page, typed));
    return screen(
        request,
        operator,
        id,
        status(refusal),
        shown ->
            casePage(
                request,
                shown,
                form,
                null,
                RefusalWords.say(page, refusal, shown.open().examination())));
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
        grounds,
        policy,
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
    values.putIfAbsent(TypedMessage.TO, ContactRole.REGISTRATION.name());
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
          ReviewRefusal.NothingCameIn _,
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
