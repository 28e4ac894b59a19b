package jp.passportweb.web.office;

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
import jp.passportweb.application.file.DownloadCaseFile;
import jp.passportweb.application.file.HandInFile;
import jp.passportweb.application.office.AttachFile;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.file.FileId;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.web.file.FileAnswer;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;
import jp.passportweb.web.page.Upload;
import jp.passportweb.web.page.Uploads;

/** The files of a record in the office. */
@Controller("/office/records/{id}/files")
@OpenTo(Capability.READ_CASES)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CaseFileController {
  private final AttachFile attachFile;
  private final DownloadCaseFile downloadCaseFile;
  private final CaseController cases;
  private final Uploads uploads;
  private final Pages pages;

  CaseFileController(
      AttachFile attachFile,
      DownloadCaseFile downloadCaseFile,
      CaseController cases,
      Uploads uploads,
      Pages pages) {
    this.attachFile = attachFile;
    this.downloadCaseFile = downloadCaseFile;
    this.cases = cases;
    this.uploads = uploads;
    this.pages = pages;
  }

  /** Where a reload of the answer to a form leads. */
  @Get
  HttpResponse<String> back(UUID id) {
    return Pages.to("/office/records/" + id + "#files");
  }

  @Post
  @OpenTo({Capability.EXAMINE, Capability.APPROVE})
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  HttpResponse<?> attach(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator, UUID id) {
    return uploads.answer(
        request,
        upload ->
            cases.answer(
                request, operator, id, Act.ATTACH, upload.fields(), outcome(operator, id, upload)));
  }

  private ReviewOutcome outcome(Operator operator, UUID id, Upload upload) {
    if (upload.fault() != null) {
      return invalid(new InputProblem.UnfitFile(upload.fault()));
    }
    return upload.isWithoutFile()
        ? invalid(new InputProblem.Missing())
        : attachFile.attach(
            new RecordId(id),
            operator.id(),
            upload.field(HandInFile.DOCUMENT),
            upload.name(),
            upload.content());
  }

  private static ReviewOutcome invalid(InputProblem problem) {
    return new ReviewOutcome.Invalid(List.of(new FieldProblem(HandInFile.FILE, problem)));
  }

  @Get("/{file}")
  @Produces(MediaType.ALL)
  HttpResponse<?> download(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID id,
      UUID file) {
    return downloadCaseFile
        .download(operator.id(), new RecordId(id), new FileId(file))
        .<HttpResponse<?>>map(FileAnswer::of)
        .orElseGet(() -> Problems.notFound(pages, request));
  }
}
