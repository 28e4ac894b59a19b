package jp.passportweb.web.portal;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.passportweb.application.conversation.AnswerOffice;
import jp.passportweb.application.domaincontrol.ShowNames;
import jp.passportweb.application.portal.ShowRecord;
import jp.passportweb.application.portal.ShowRecordDetail;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.catalog.ServerSoftware;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.recordstate.RecordState;
import jp.passportweb.domain.request.AllowedRequests;
import jp.passportweb.domain.review.ConversationRules;
import jp.passportweb.domain.review.Decided;
import jp.passportweb.domain.review.RefusalCode;
import jp.passportweb.domain.review.RefusalGround;
import jp.passportweb.domain.review.RefusalGrounds;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** お申込情報詳細画面. */
@Controller("/user/records/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class RecordController {
  private static final String ANSWERED = "answered";

  private final ShowRecordDetail showDetail;
  private final ShowNames showNames;
  private final Catalog catalog;
  private final AnswerOffice answerOffice;
  private final RefusalGrounds grounds;
  private final Pages pages;

  RecordController(
      ShowRecordDetail showDetail,
      ShowNames showNames,
      Catalog catalog,
      AnswerOffice answerOffice,
      RefusalGrounds grounds,
      Pages pages) {
    this.showDetail = showDetail;
    this.answerOffice = answerOffice;
    this.grounds = grounds;
    this.showNames = showNames;
    this.catalog = catalog;
    this.pages = pages;
  }

  /**
   * A record with what the catalogue says of it.
   *
   * @param names how far the proof of its names is, as long as that matters
   * @param refusal why it was refused, in the reader's language; empty where it was not
   * @param form of the answer to the office
   * @param answered whether that was sent just now
   */
  public record RecordPageView(
      ShowRecord.RecordView shown,
      CertificateService service,
      Offering offering,
      @Nullable ServerSoftware serverSoftware,
      @Nullable TermBand band,
      ShowNames.@Nullable RecordNames names,
      AllowedRequests allowed,
      String refusal,
      FormView form,
      boolean answered) {

    public ApplicationRecord record() {
      return shown.record();
    }

    /** What the pull-down holds: the switch to another service has a button of its own (§3.2). */
    public List<RequestType> inPullDown() {
      return allowed.offered().stream().filter(t -> t != RequestType.SERVICE_SWITCH).toList();
    }

    /** Whether 「別サービスへ切り替えて申請」 is offered. */
    public boolean switches() {
      return allowed.offered().contains(RequestType.SERVICE_SWITCH);
    }

    public RecordState state() {
      return shown.state();
    }

    public String path(String below) {
      return "/user/records/" + record().id().value() + below;
    }
  }

  @Get
  HttpResponse<String> show(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      UUID id,
      @QueryValue(defaultValue = "") String done) {
    return screen(
        request, account, id, HttpStatus.OK, FormView.clean(Map.of()), done.equals(ANSWERED));
  }

  /** CNV-3: the applicant answers the office. */
  @Post("/answer")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> answer(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      UUID id,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    String typed = posted.field(AnswerOffice.TEXT);
    return switch (answerOffice.answer(account.id(), new RecordId(id), typed)) {
      case AnswerOffice.Outcome.Answered _ ->
          Pages.to("/user/records/" + id + "?done=" + ANSWERED + "#conversation");
      case AnswerOffice.Outcome.Unfit(InputProblem problem) ->
          unanswered(
              request, account, id, posted, page -> page.problem(problem, page.t("field.answer")));
      case AnswerOffice.Outcome.Enough _ ->
          unanswered(
              request,
              account,
              id,
              posted,
              page -> page.t("portal.conversation.enough", ConversationRules.MOST_ANSWERS));
      case AnswerOffice.Outcome.NotTaken _ ->
          unanswered(request, account, id, posted, page -> page.t("portal.conversation.over"));
      case AnswerOffice.Outcome.ChangedMeanwhile _ ->
          unanswered(request, account, id, posted, page -> page.t("portal.conversation.again"));
      case AnswerOffice.Outcome.NoSuchRecord _ -> Problems.notFound(pages, request);
    };
  }

  /** The page again, with all that was typed and why it was not sent. */
  private HttpResponse<String> unanswered(
      HttpRequest<?> request,
      Account account,
      UUID id,
      Posted posted,
      Function<Page, String> problem) {
    FormView form =
        FormView.clean(posted.fields()).with(AnswerOffice.TEXT, problem.apply(pages.page(request)));
    return screen(request, account, id, HttpStatus.UNPROCESSABLE_ENTITY, form, false);
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request,
      Account account,
      UUID id,
      HttpStatus status,
      FormView form,
      boolean answered) {
    return showDetail
        .show(account.id(), new RecordId(id))
        .map(found -> view(request, found, form, answered))
        .map(view -> (HttpResponse<String>) pages.show(request, status, "portal/record.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  /** As the applicant reads it now; as it was told where the ground is not known. */
  private String refusal(Page page, ShowRecord.RecordView shown) {
    Decided refusal = shown.refusal();
    RefusalCode code = refusal == null ? null : refusal.ground();
    Optional<RefusalGround> ground = code == null ? Optional.empty() : grounds.byCode(code);
    if (refusal != null && ground.isPresent()) {
      return (page.t(ground.get().told()) + "\n" + refusal.reason()).strip();
    }
    return shown.events().stream()
        .filter(event -> event.kind() == RecordEvent.Kind.REFUSED)
        .map(RecordEvent::detail)
        .findFirst()
        .orElse("");
  }

  private RecordPageView view(
      HttpRequest<?> request, ShowRecordDetail.Detail detail, FormView form, boolean answered) {
    ShowRecord.RecordView shown = detail.shown();
    ApplicationRecord record = shown.record();
    return new RecordPageView(
        shown,
        catalog.serviceOf(record.service()),
        catalog.offeringOf(record.service(), record.offering()),
        catalog.serverSoftware(record.content().basic().serverSoftware()).orElse(null),
        TermBand.of(pages.page(request), shown),
        record.status().isOpen()
            ? showNames.show(record.account(), record.id()).orElse(null)
            : null,
        detail.allowed(),
        refusal(pages.page(request), shown),
        form,
        answered);
  }
}
