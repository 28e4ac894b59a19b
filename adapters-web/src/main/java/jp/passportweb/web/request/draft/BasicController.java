package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.request.draft.ReadDraft;
import jp.passportweb.application.signingrequest.ExamineSigningRequest;
import jp.passportweb.application.signingrequest.SigningRequestExamination;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.request.draft.BasicForm;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.RequestForm;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.domain.signingrequest.SigningRequest;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.signingrequest.SigningRequestView;
import org.jspecify.annotations.Nullable;

/** 証明書申請 基本情報入力画面: the CSR, examined the moment it is given, and what goes with it. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
public final class BasicController {
  private static final String UPLOAD = "csrFile";

  private final DraftDesk desk;
  private final Catalog catalog;
  private final ExamineSigningRequest examineSigningRequest;
  private final Transactions transactions;

  BasicController(
      DraftDesk desk,
      Catalog catalog,
      ExamineSigningRequest examineSigningRequest,
      Transactions transactions) {
    this.desk = desk;
    this.catalog = catalog;
    this.examineSigningRequest = examineSigningRequest;
    this.transactions = transactions;
  }

  /**
   * The form; the CSR's reading stands below it once there is a CSR.
   *
   * @param kept whether what was typed is stored
   * @param longest days that a certificate issued today lasts at most
   */
  public record BasicView(
      Chosen chosen,
      FormView form,
      boolean kept,
      @Nullable SigningRequestView csr,
      Map<String, String> offerings,
      int longest,
      Map<String, String> serverSoftware,
      Map<String, String> roles) {

    /** The chosen kind of server, whose steps are linked to; nothing while none is chosen. */
    public @Nullable String software() {
      return serverSoftware.get(form.value(BasicForm.SERVER_SOFTWARE));
    }

    /** Whether a term is bought with it. */
    public boolean sells() {
      return chosen.draft().type().sells();
    }
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
          FormView form = FormView.of(page, values(draft), problems);
          return screen(request, HttpStatus.OK, draft, form, read ? basic.csr() : null);
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
          Map<String, String> shown = new HashMap<>(values(draft));
          shown.putAll(DraftDesk.typed(posted));
          shown.values().removeIf(SubmittedSigningRequest::holdsPrivateKey);
          shown.put(BasicForm.CSR, "");
          FormView form =
              FormView.of(
                  desk.pages().page(request),
                  shown,
                  List.of(new FieldProblem(BasicForm.CSR, new InputProblem.UnfitSigningRequest())));
          return screen(request, HttpStatus.UNPROCESSABLE_ENTITY, draft, form, csr);
        });
  }

  private static SubmittedSigningRequest privateKey(Posted posted) {
    return posted.fields().values().stream()
        .filter(SubmittedSigningRequest::holdsPrivateKey)
        .findFirst()
        .map(SubmittedSigningRequest::ofText)
        .orElseThrow();
  }

  private static Map<String, String> values(Draft draft) {
    Map<String, String> values = new HashMap<>(draft.typed());
    values.put(BasicForm.OFFERING, draft.offering().text());
    values.putIfAbsent(RequestForm.COMPROMISED, "no");
    values.putIfAbsent(BasicForm.ACCOUNT_MAIL_TO, ContactRole.REGISTRATION.name());
    return values;
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request,
      HttpStatus status,
      Draft draft,
      FormView form,
      @Nullable SigningRequestExamination csr) {
    Page page = desk.pages().page(request);
    Map<String, String> offerings = new LinkedHashMap<>();
    desk.reading()
        .service(draft)
        .offerings()
        .forEach(o -> offerings.put(o.code().text(), page.t(o.label())));
    Map<String, String> software = new LinkedHashMap<>();
    catalog.serverSoftware().forEach(s -> software.put(s.code(), page.t(s.label())));
    Map<String, String> roles = new LinkedHashMap<>();
    for (ContactRole role : ContactRole.values()) {
      roles.put(role.name(), page.t("contact-role." + role));
    }
    BasicView view =
        new BasicView(
            Chosen.of(draft, desk.reading()),
            form,
            status == HttpStatus.OK,
            csr == null ? null : reading(page, csr, form.error(BasicForm.CSR)),
            offerings,
            catalog.longestValidity(page.today()),
            software,
            roles);
    return desk.pages().show(request, status, "request/draft/basic.jte", view);
  }

  /** A good CSR can still be wrong here: another name than the contract's, a compromised key. */
  private static SigningRequestView reading(
      Page page, SigningRequestExamination csr, @Nullable String refusal) {
    SigningRequestView reading = SigningRequestView.of(page, csr);
    return csr.accepted() && refusal != null ? reading.refused(page, refusal) : reading;
  }
}
