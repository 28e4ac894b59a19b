package jp.passportweb.web.request.draft;

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
import java.util.stream.Collectors;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.application.request.ForeseeTerm;
import jp.passportweb.application.request.SubmitRequest;
import jp.passportweb.application.request.newapplication.SubmitNewApplication;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.request.Refusal;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import org.jspecify.annotations.Nullable;

/** 入力確認画面, 「申込」 and the completion screen. */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ConfirmController {
  /** In the address of a confirmation whose content is not what was sent. */
  private static final String CHANGED = "?changed";

  private final DraftDesk desk;
  private final SubmitNewApplication submitNewApplication;
  private final SubmitRequest submitRequest;
  private final ForeseeTerm foreseeTerm;
  private final ApplicationRecords records;
  private final BaseContract baseContract;
  private final Catalog catalog;
  private final ReadExamination readExamination;
  private final Transactions transactions;

  ConfirmController(
      DraftDesk desk,
      SubmitNewApplication submitNewApplication,
      SubmitRequest submitRequest,
      ForeseeTerm foreseeTerm,
      ApplicationRecords records,
      BaseContract baseContract,
      Catalog catalog,
      ReadExamination readExamination,
      Transactions transactions) {
    this.desk = desk;
    this.submitNewApplication = submitNewApplication;
    this.submitRequest = submitRequest;
    this.foreseeTerm = foreseeTerm;
    this.records = records;
    this.baseContract = baseContract;
    this.catalog = catalog;
    this.readExamination = readExamination;
    this.transactions = transactions;
  }

  /**
   * Everything that will be applied for, and what was there before.
   *
   * @param contract of the record that the request is made from
   * @param term how long it would last; null where no certificate is asked for
   * @param meanwhile whether it changed since it was shown, so that nothing was sent
   */
  public record ConfirmView(
      Chosen chosen,
      FormResult<Request> request,
      ApplicationContent content,
      List<ConfirmSection> sections,
      @Nullable Contract contract,
      ForeseeTerm.@Nullable Term term,
      boolean meanwhile) {

    /** How many lines say something else than before. */
    public long changes() {
      return sections.stream().mapToLong(ConfirmSection::changes).sum();
    }

    /** The sections to read: all but the contacts that stay the same. */
    public List<ConfirmSection> toRead() {
      return sections.stream().filter(section -> !section.same()).toList();
    }

    public List<ConfirmSection> same() {
      return sections.stream().filter(ConfirmSection::same).toList();
    }

    public String sameTitles(Page page) {
      return same().stream()
          .map(ConfirmSection::title)
          .collect(Collectors.joining(page.t("common.and")));
    }
  }

  /** What was accepted, and the documents to hand in. */
  public record DoneView(
      Chosen chosen, ApplicationRecord record, List<DocumentRequirement> documents) {}

  @Get(uris = {DraftDesk.PUBLIC + "/confirm", DraftDesk.PORTAL + "/confirm"})
  HttpResponse<String> confirm(HttpRequest<?> request, UUID id) {
    return desk.show(
        request,
        id,
        Step.CONFIRMATION,
        draft -> {
          ApplicationContent content = desk.read(r -> r.content(draft)).orElseThrow();
          Chosen chosen = Chosen.of(draft, desk.reading());
          ConfirmView view =
              new ConfirmView(
                  chosen,
                  desk.read(r -> r.request(draft)),
                  content,
                  ConfirmSection.of(
                      desk.pages().page(request),
                      catalog,
                      chosen,
                      content,
                      desk.read(r -> r.before(draft)).orElse(null)),
                  baseContract.of(draft).orElse(null),
                  transactions.run(() -> foreseeTerm.foresee(draft)).orElse(null),
                  request.getParameters().contains(CHANGED.substring(1)));
          return desk.pages().show(request, "request/draft/confirm.jte", view);
        });
  }

  @Post(uris = {DraftDesk.PUBLIC + "/confirm", DraftDesk.PORTAL + "/confirm"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> apply(
      HttpRequest<?> request, UUID id, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    return desk.show(request, id, Step.CONFIRMATION, draft -> answer(request, draft, posted));
  }

  private HttpResponse<String> answer(HttpRequest<?> request, Draft draft, Posted posted) {
    if (posted.pressed("back")) {
      return DraftDesk.toPrevious(draft, Step.CONFIRMATION);
    }
    return DraftDesk.shownVersion(posted) == draft.version()
        ? submitted(request, draft)
        : changed(draft);
  }

  /** Back to the confirmation, which shows what it now says. */
  private static HttpResponse<String> changed(Draft draft) {
    return Pages.to(DraftDesk.path(draft, Step.CONFIRMATION) + CHANGED);
  }

  private HttpResponse<String> submitted(HttpRequest<?> request, Draft draft) {
    return desk.account(request)
        .map(account -> submitted(request, draft, account))
        .orElseGet(() -> firstSubmitted(request, draft));
  }

  private HttpResponse<String> firstSubmitted(HttpRequest<?> request, Draft draft) {
    Language language = desk.pages().page(request).language();
    SubmitNewApplication.Outcome outcome =
        transactions.run(() -> submitNewApplication.submit(draft.id(), draft.holder(), language));
    return switch (outcome) {
      case SubmitNewApplication.Outcome.Incomplete(Step step) -> to(draft, step);
      case SubmitNewApplication.Outcome.Submitted _, SubmitNewApplication.Outcome.NoSuchDraft _ ->
          to(draft, Step.DONE);
    };
  }

  private HttpResponse<String> submitted(HttpRequest<?> request, Draft draft, Account account) {
    SubmitRequest.Outcome outcome = submitRequest.submit(draft.id(), draft.holder(), account.id());
    return switch (outcome) {
      case SubmitRequest.Outcome.Incomplete(Step step) -> to(draft, step);
      case SubmitRequest.Outcome.Submitted _, SubmitRequest.Outcome.NoSuchDraft _ ->
          to(draft, Step.DONE);
      case SubmitRequest.Outcome.ChangedMeanwhile _ -> changed(draft);
      case SubmitRequest.Outcome.NotOffered(RecordId base, Refusal why) ->
          NotOfferedView.show(desk.pages(), request, base, draft.type(), why);
    };
  }

  private static HttpResponse<String> to(Draft draft, Step step) {
    return Pages.to(DraftDesk.path(draft, step));
  }

  @Get(uris = {DraftDesk.PUBLIC + "/done", DraftDesk.PORTAL + "/done"})
  HttpResponse<String> done(HttpRequest<?> request, UUID id) {
    return desk.show(
        request,
        id,
        Step.DONE,
        draft -> {
          ApplicationRecord record =
              transactions
                  .run(() -> records.byId(java.util.Objects.requireNonNull(draft.submittedAs())))
                  .orElseThrow();
          DoneView view =
              new DoneView(
                  Chosen.of(draft, desk.reading()),
                  record,
                  record.awaitsDocuments()
                      ? transactions.run(() -> readExamination.of(record).documents())
                      : List.of());
          return desk.pages().show(request, "request/draft/done.jte", view);
        });
  }
}
