package jp.passportweb.web.request.newsigningrequest;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.request.newsigningrequest.HandInSigningRequest;
import jp.passportweb.application.request.newsigningrequest.HandInSigningRequest.Outcome;
import jp.passportweb.application.request.newsigningrequest.ShowSigningRequestForm;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;
import jp.passportweb.web.signingrequest.SigningRequestView;
import org.jspecify.annotations.Nullable;

/** 新しいCSRの提出画面. */
@Controller("/user/records/{id}/signing-request")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class NewSigningRequestController {
  static final String CSR = "csr";
  private static final String UPLOAD = "csrFile";

  private final ShowSigningRequestForm showForm;
  private final HandInSigningRequest handIn;
  private final Pages pages;

  NewSigningRequestController(
      ShowSigningRequestForm showForm, HandInSigningRequest handIn, Pages pages) {
    this.showForm = showForm;
    this.handIn = handIn;
    this.pages = pages;
  }

  /**
   * The form, below what stays.
   *
   * @param csr what was read of the CSR that cannot be taken
   */
  public record NewSigningRequestView(
      ApplicationRecord record, FormView form, @Nullable SigningRequestView csr) {
    public String path(String below) {
      return "/user/records/" + record.id().value() + below;
    }
  }

  @Get
  HttpResponse<String> show(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account, UUID id) {
    return switch (showForm.show(account.id(), new RecordId(id))) {
      case ShowSigningRequestForm.Outcome.Shown(ApplicationRecord record) ->
          pages.show(
              request,
              "request/newsigningrequest/input.jte",
              new NewSigningRequestView(record, FormView.clean(Map.of()), null));
      case ShowSigningRequestForm.Outcome.NotTaken _ -> toRecord(id);
      case ShowSigningRequestForm.Outcome.NoSuchRecord _ -> Problems.notFound(pages, request);
    };
  }

  @Post
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  HttpResponse<String> post(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      UUID id,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    return switch (handIn.handIn(account.id(), new RecordId(id), submitted(posted))) {
      case Outcome.HandedIn _, Outcome.NotTaken _, Outcome.ChangedMeanwhile _ -> toRecord(id);
      case Outcome.NoSuchRecord _ -> Problems.notFound(pages, request);
      case Outcome.Unfit unfit -> again(request, posted, unfit);
    };
  }

  private static SubmittedSigningRequest submitted(Posted posted) {
    byte[] upload = posted.files().get(UPLOAD);
    return upload == null
        ? SubmittedSigningRequest.ofText(posted.field(CSR))
        : SubmittedSigningRequest.ofBytes(upload);
  }

  /** What was pasted stands there again, but for a private key. */
  private HttpResponse<String> again(HttpRequest<?> request, Posted posted, Outcome.Unfit unfit) {
    Page page = pages.page(request);
    String typed = posted.field(CSR);
    boolean keeps =
        typed.length() <= SubmittedSigningRequest.LARGEST
            && !SubmittedSigningRequest.holdsPrivateKey(typed);
    FormView form =
        FormView.of(
            page, Map.of(CSR, keeps ? typed : ""), List.of(new FieldProblem(CSR, unfit.problem())));
    SigningRequestView csr = SigningRequestView.of(page, unfit.csr());
    String why = form.error(CSR);
    return pages.show(
        request,
        HttpStatus.UNPROCESSABLE_ENTITY,
        "request/newsigningrequest/input.jte",
        new NewSigningRequestView(
            unfit.record(),
            form,
            unfit.csr().accepted() && why != null ? csr.refused(page, why) : csr));
  }

  private static HttpResponse<String> toRecord(UUID id) {
    return Pages.to("/user/records/" + id);
  }
}
