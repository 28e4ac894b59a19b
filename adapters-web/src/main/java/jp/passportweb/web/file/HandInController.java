package jp.passportweb.web.file;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.file.DownloadOwnFile;
import jp.passportweb.application.file.HandInFile;
import jp.passportweb.application.file.HandInFile.Outcome;
import jp.passportweb.application.file.ShowHandIn;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.file.FileId;
import jp.passportweb.domain.file.HandInPolicy;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.review.DocumentTurn;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;
import jp.passportweb.web.page.Upload;
import jp.passportweb.web.page.Uploads;

/** 書類の提出画面, and the files that the holder handed in there (FIL-4). */
@Controller("/user/records/{id}/files")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class HandInController {
  private final ShowHandIn showHandIn;
  private final HandInFile handInFile;
  private final DownloadOwnFile downloadOwnFile;
  private final HandInPolicy policy;
  private final Uploads uploads;
  private final Pages pages;

  HandInController(
      ShowHandIn showHandIn,
      HandInFile handInFile,
      DownloadOwnFile downloadOwnFile,
      HandInPolicy policy,
      Uploads uploads,
      Pages pages) {
    this.showHandIn = showHandIn;
    this.handInFile = handInFile;
    this.downloadOwnFile = downloadOwnFile;
    this.policy = policy;
    this.uploads = uploads;
    this.pages = pages;
  }

  /**
   * The page.
   *
   * @param done whether a file was handed in just now
   */
  public record HandInPageView(
      ShowHandIn.HandInView shown, HandInPolicy policy, FormView form, boolean done) {
    public ApplicationRecord record() {
      return shown.record();
    }

    public String path(String below) {
      return "/user/records/" + record().id().value() + below;
    }

    /** What can be handed in, by code. */
    public Map<String, String> choices(Page page) {
      Map<String, String> choices = new LinkedHashMap<>();
      for (DocumentTurn turn : shown.taking()) {
        choices.put(turn.code().text(), page.t(turn.document().label()));
      }
      return choices;
    }

    /** Whether the applicant is asked for anything more. */
    public boolean isAwaited() {
      return shown.taking().stream().anyMatch(DocumentTurn::isAwaited);
    }

    public int megabytes() {
      return policy.limits().bytesOfFile() / (1024 * 1024);
    }
  }

  @Get
  HttpResponse<String> show(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      UUID id,
      @QueryValue(defaultValue = "") String done) {
    return screen(request, account, id, HttpStatus.OK, FormView.clean(Map.of()), !done.isEmpty());
  }

  @Post
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  HttpResponse<?> post(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account, UUID id) {
    return uploads.answer(request, upload -> answer(request, account, id, upload));
  }

  private HttpResponse<?> answer(HttpRequest<?> request, Account account, UUID id, Upload upload) {
    if (upload.fault() != null) {
      return again(
          request, account, id, upload, problem(new InputProblem.UnfitFile(upload.fault())));
    }
    if (upload.isWithoutFile()) {
      return again(request, account, id, upload, problem(new InputProblem.Missing()));
    }
    Outcome outcome =
        handInFile.handIn(
            account.id(),
            new RecordId(id),
            upload.field(HandInFile.DOCUMENT),
            upload.name(),
            upload.content());
    return switch (outcome) {
      case Outcome.HandedIn _ -> Pages.to("/user/records/" + id + "/files?done=1");
      case Outcome.Invalid(var problems) -> again(request, account, id, upload, problems);
      case Outcome.NothingAsked _, Outcome.ChangedMeanwhile _ ->
          screen(request, account, id, HttpStatus.CONFLICT, FormView.clean(upload.fields()), false);
    };
  }

  private static List<FieldProblem> problem(InputProblem problem) {
    return List.of(new FieldProblem(HandInFile.FILE, problem));
  }

  /** What was chosen stands there again; a file has to be chosen anew. */
  private HttpResponse<String> again(
      HttpRequest<?> request,
      Account account,
      UUID id,
      Upload upload,
      List<FieldProblem> problems) {
    Page page = pages.page(request);
    return screen(
        request,
        account,
        id,
        HttpStatus.UNPROCESSABLE_ENTITY,
        FormView.of(page, upload.fields(), problems),
        false);
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request,
      Account account,
      UUID id,
      HttpStatus status,
      FormView form,
      boolean done) {
    return showHandIn
        .show(account.id(), new RecordId(id))
        .map(shown -> new HandInPageView(shown, policy, form, done))
        .<HttpResponse<String>>map(view -> pages.show(request, status, "file/handin.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  @Get("/{file}")
  @Produces(MediaType.ALL)
  HttpResponse<?> download(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      UUID id,
      UUID file) {
    return downloadOwnFile
        .download(account.id(), new RecordId(id), new FileId(file))
        .<HttpResponse<?>>map(FileAnswer::of)
        .orElseGet(() -> Problems.notFound(pages, request));
  }
}
