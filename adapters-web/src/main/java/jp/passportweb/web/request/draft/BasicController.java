package jp.passportweb.web.request.draft;

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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.request.draft.ReadDraft;
import jp.passportweb.application.signingrequest.ExamineSigningRequest;
import jp.passportweb.application.signingrequest.SigningRequestExamination;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.request.draft.BasicForm;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.domain.signingrequest.SigningRequest;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** 証明書申請 基本情報入力画面: the CSR, examined the moment it is given, and what goes with it. */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class BasicController {
  private static final String UPLOAD = "csrFile";

  private final DraftDesk desk;
  private final BasicScreen screen;
  private final Catalog catalog;
  private final ExamineSigningRequest examineSigningRequest;
  private final Transactions transactions;

  BasicController(
      DraftDesk desk,
      BasicScreen screen,
      Catalog catalog,
      ExamineSigningRequest examineSigningRequest,
      Transactions transactions) {
    this.desk = desk;
    this.screen = screen;
    this.catalog = catalog;
    this.examineSigningRequest = examineSigningRequest;
    this.transactions = transactions;
  }

  @Get(uris = {DraftDesk.PUBLIC + "/basic", DraftDesk.PORTAL + "/basic"})
  HttpResponse<String> show(HttpRequest<?> request, UUID id) {
    boolean check = request.getParameters().contains("check");
    return desk.show(
        request,
        id,
        Step.BASIC,
        draft -> {
          ReadDraft.Basic basic = desk.read(reading -> reading.basic(draft));
          Page page = desk.pages().page(request);
          boolean read = !draft.typed().getOrDefault(BasicForm.CSR, "").isBlank();
          List<FieldProblem> problems =
              basic.result().problems().stream()
                  .filter(p -> check || (read && p.field().equals(BasicForm.CSR)) || isOvertaken(p))
                  .toList();
          FormView form = FormView.of(page, BasicScreen.values(draft), problems);
          return screen.show(request, HttpStatus.OK, draft, form, read ? basic.csr() : null);
        });
  }

  /**
   * COU-1: a coupon that was good may be used up by now; the reader must learn why this came back.
   */
  private static boolean isOvertaken(FieldProblem problem) {
    return problem.problem() instanceof InputProblem.UnfitCoupon;
  }

  @Post(uris = {DraftDesk.PUBLIC + "/basic", DraftDesk.PORTAL + "/basic"})
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  HttpResponse<String> post(
      HttpRequest<?> request, UUID id, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    byte[] upload = posted.files().get(UPLOAD);
    SubmittedSigningRequest submitted =
        upload == null
            ? SubmittedSigningRequest.ofText(posted.field(BasicForm.CSR))
            : SubmittedSigningRequest.ofBytes(upload);
    boolean unkeepable = upload != null && !(submitted instanceof SubmittedSigningRequest.Found);
    if (unkeepable || DraftDesk.holdsPrivateKey(posted) || isTooLarge(posted)) {
      return refuse(request, id, posted, submitted);
    }
    Map<String, String> typed = DraftDesk.typed(posted);
    if (upload != null && submitted instanceof SubmittedSigningRequest.Found(var der)) {
      typed.put(BasicForm.CSR, der.pem("CERTIFICATE REQUEST"));
    }
    return desk.change(
        request,
        id,
        (draft, now) ->
            choosing(draft.typing(typed, DraftDesk.shownVersion(posted), now), posted, now),
        draft -> onward(request, id, posted, draft, upload != null));
  }

  private static boolean isTooLarge(Posted posted) {
    return posted.field(BasicForm.CSR).length() > SubmittedSigningRequest.LARGEST;
  }

  private Draft choosing(Draft draft, Posted posted, Instant now) {
    return catalog
        .serviceOf(draft.service())
        .offering(new OfferingCode(posted.field(BasicForm.OFFERING)))
        .map(offering -> draft.choosing(draft.service(), offering.code(), now))
        .orElse(draft);
  }

  private HttpResponse<String> onward(
      HttpRequest<?> request, UUID id, Posted posted, Draft draft, boolean uploaded) {
    String here = DraftDesk.path(draft, Step.BASIC);
    if (posted.pressed("back")) {
      return DraftDesk.toPrevious(draft, Step.BASIC);
    }
    if (posted.pressed("read") || uploaded) {
      return Pages.to(here + "#read");
    }
    ReadDraft.Basic basic = desk.read(reading -> reading.basic(draft));
    if (!basic.result().problems().isEmpty()) {
      return Pages.to(here + DraftDesk.CHECK);
    }
    SigningRequest csr = basic.csr().request();
    return desk.fill(
        request,
        id,
        csr == null ? Map.of() : SubjectSuggestion.of(csr, draft.typed()),
        d -> DraftDesk.toNext(d, Step.BASIC));
  }

  /** Nothing of this post is kept on the server; the rest of it is shown again. */
  private HttpResponse<String> refuse(
      HttpRequest<?> request, UUID id, Posted posted, SubmittedSigningRequest submitted) {
    SubmittedSigningRequest judged =
        DraftDesk.holdsPrivateKey(posted) ? privateKey(posted) : submitted;
    return desk.show(
        request,
        id,
        Step.BASIC,
        draft -> {
          boolean wildcard = desk.reading().service(draft).wildcardAllowed();
          SigningRequestExamination csr =
              transactions.run(() -> examineSigningRequest.examine(judged, wildcard));
          Map<String, String> shown = new HashMap<>(BasicScreen.values(draft));
          shown.putAll(DraftDesk.typed(posted));
          shown.values().removeIf(SubmittedSigningRequest::holdsPrivateKey);
          shown.put(BasicForm.CSR, "");
          FormView form =
              FormView.of(
                  desk.pages().page(request),
                  shown,
                  List.of(new FieldProblem(BasicForm.CSR, new InputProblem.UnfitSigningRequest())));
          return screen.show(request, HttpStatus.UNPROCESSABLE_ENTITY, draft, form, csr);
        });
  }

  private static SubmittedSigningRequest privateKey(Posted posted) {
    return posted.fields().values().stream()
        .filter(SubmittedSigningRequest::holdsPrivateKey)
        .findFirst()
        .map(SubmittedSigningRequest::ofText)
        .orElseThrow();
  }
}
