package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import jp.passportweb.application.request.newapplication.SubmitNewApplication;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.catalog.ServerSoftware;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** 入力確認画面, 「申込」 and the completion screen. */
@Controller("/apply/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ConfirmController {
  private final DraftDesk desk;
  private final SubmitNewApplication submitNewApplication;
  private final ApplicationRecords records;
  private final Catalog catalog;
  private final Transactions transactions;

  ConfirmController(
      DraftDesk desk,
      SubmitNewApplication submitNewApplication,
      ApplicationRecords records,
      Catalog catalog,
      Transactions transactions) {
    this.desk = desk;
    this.submitNewApplication = submitNewApplication;
    this.records = records;
    this.catalog = catalog;
    this.transactions = transactions;
  }

  /** Everything that will be applied for. */
  public record ConfirmView(
      Chosen chosen, ApplicationContent content, ServerSoftware serverSoftware) {}

  /** What was accepted, and the documents to hand in. */
  public record DoneView(
      Chosen chosen, ApplicationRecord record, List<DocumentRequirement> documents) {}

  @Get("/confirm")
  HttpResponse<String> confirm(HttpRequest<?> request, UUID id) {
    return desk.show(
        request,
        id,
        Step.CONFIRMATION,
        draft -> {
          ApplicationContent content = desk.read(r -> r.content(draft)).orElseThrow();
          ConfirmView view =
              new ConfirmView(
                  Chosen.of(draft, desk.reading()),
                  content,
                  catalog.serverSoftware(content.basic().serverSoftware()).orElseThrow());
          return desk.pages().show(request, "request/draft/confirm.jte", view);
        });
  }

  @Post("/confirm")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> apply(
      HttpRequest<?> request, UUID id, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    if (posted.pressed("back")) {
      return Pages.to(DraftDesk.path(id, Step.CONTACTS));
    }
    String holder = desk.holder(request);
    Language language = desk.pages().page(request).language();
    SubmitNewApplication.Outcome outcome =
        transactions.run(() -> submitNewApplication.submit(new DraftId(id), holder, language));
    return Pages.to(
        DraftDesk.path(
            id,
            outcome instanceof SubmitNewApplication.Outcome.Incomplete(Step step)
                ? step
                : Step.DONE));
  }

  @Get("/done")
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
                  catalog.requiredDocuments(
                      record.service(), record.content().organization().kind()));
          return desk.pages().show(request, "request/draft/done.jte", view);
        });
  }
}
