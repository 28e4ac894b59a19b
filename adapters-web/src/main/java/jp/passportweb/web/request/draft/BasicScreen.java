package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.domaincontrol.ForeseeCaa;
import jp.passportweb.application.request.continuation.ReadContinuation;
import jp.passportweb.application.request.draft.DraftReading;
import jp.passportweb.application.signingrequest.SigningRequestExamination;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.coupon.CouponProblem;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.request.draft.BasicForm;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.RequestForm;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.request.draft.ConfirmView.Unsent;
import jp.passportweb.web.signingrequest.SigningRequestView;
import org.jspecify.annotations.Nullable;

/** 証明書申請 基本情報入力画面 as it is shown. */
@Singleton
public final class BasicScreen {
  private final DraftDesk desk;
  private final ReadContinuation readContinuation;
  private final ForeseeCaa foreseeCaa;
  private final ClientAddresses addresses;
  private final Catalog catalog;

  BasicScreen(
      DraftDesk desk,
      ReadContinuation readContinuation,
      ForeseeCaa foreseeCaa,
      ClientAddresses addresses,
      Catalog catalog) {
    this.desk = desk;
    this.readContinuation = readContinuation;
    this.foreseeCaa = foreseeCaa;
    this.addresses = addresses;
    this.catalog = catalog;
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

  /** What stands in the form: what was typed, and what is chosen unless it was. */
  private static Map<String, String> values(Draft draft) {
    Map<String, String> values = new HashMap<>(draft.typed());
    values.put(BasicForm.OFFERING, draft.offering().text());
    values.putIfAbsent(RequestForm.COMPROMISED, "no");
    values.putIfAbsent(BasicForm.ACCOUNT_MAIL_TO, ContactRole.REGISTRATION.name());
    return values;
  }

  /**
   * The page of what is kept.
   *
   * @param check whether every problem is shown; else those that cannot wait
   */
  HttpResponse<String> show(HttpRequest<?> request, DraftReading reading, boolean check) {
    Draft draft = reading.draft();
    boolean read = !draft.typed().getOrDefault(BasicForm.CSR, "").isBlank();
    List<FieldProblem> problems =
        reading.basic().result().problems().stream()
            .filter(p -> check || (read && isOfNames(p)) || isOvertaken(p))
            .toList();
    FormView form = FormView.of(desk.pages().page(request), values(draft), problems);
    return show(request, HttpStatus.OK, reading, form, read ? reading.basic().csr() : null);
  }

  /** What 「CSRを読み取る」 judges: the CSR, and the names that are to stand beside its own. */
  private static boolean isOfNames(FieldProblem problem) {
    return problem.field().equals(BasicForm.CSR) || problem.field().equals(BasicForm.FURTHER_NAMES);
  }

  /** Nothing of a post is kept on the server; the rest of it is shown again. */
  HttpResponse<String> refuse(
      HttpRequest<?> request,
      DraftReading reading,
      Map<String, String> typed,
      SubmittedSigningRequest.Defective defective) {
    Map<String, String> shown = new HashMap<>(typed);
    shown.values().removeIf(SubmittedSigningRequest::holdsPrivateKey);
    shown.put(BasicForm.CSR, "");
    return refuse(
        request,
        reading,
        shown,
        new FieldProblem(BasicForm.CSR, new InputProblem.UnfitSigningRequest()),
        SigningRequestExamination.of(defective));
  }

  /** COU-1: as above, where too many numbers of no coupon were tried. */
  HttpResponse<String> refuseCoupon(
      HttpRequest<?> request, DraftReading reading, Map<String, String> typed) {
    InputProblem problem = new InputProblem.UnfitCoupon(new CouponProblem.TooManyTries());
    return refuse(request, reading, typed, new FieldProblem(BasicForm.COUPON, problem), null);
  }

  private HttpResponse<String> refuse(
      HttpRequest<?> request,
      DraftReading reading,
      Map<String, String> typed,
      FieldProblem problem,
      @Nullable SigningRequestExamination csr) {
    Map<String, String> shown = new HashMap<>(values(reading.draft()));
    shown.putAll(typed);
    FormView form = FormView.of(desk.pages().page(request), shown, List.of(problem));
    return show(request, HttpStatus.UNPROCESSABLE_ENTITY, reading, form, csr);
  }

  /**
   * COU-1: a coupon that was good may be used up by now; the reader must learn why this came back.
   */
  private static boolean isOvertaken(FieldProblem problem) {
    return problem.problem() instanceof InputProblem.UnfitCoupon;
  }

  private HttpResponse<String> show(
      HttpRequest<?> request,
      HttpStatus status,
      DraftReading reading,
      FormView form,
      @Nullable SigningRequestExamination csr) {
    Page page = desk.pages().page(request);
    Map<String, String> offerings = new LinkedHashMap<>();
    reading.service().offerings().forEach(o -> offerings.put(o.code().text(), page.t(o.label())));
    Map<String, String> software = new LinkedHashMap<>();
    catalog.serverSoftware().forEach(s -> software.put(s.code(), page.t(s.label())));
    Map<String, String> roles = new LinkedHashMap<>();
    for (ContactRole role : ContactRole.values()) {
      roles.put(role.name(), page.t("contact-role." + role));
    }
    BasicView view =
        new BasicView(
            Chosen.of(reading),
            form,
            status == HttpStatus.OK,
            csr == null ? null : reading(request, csr, form.error(BasicForm.CSR)),
            offerings,
            catalog.longestValidity(page.today()),
            software,
            roles);
    return Step.onOnePage(reading.draft().type())
        ? desk.pages()
            .show(request, status, "request/continuation/input.jte", whole(request, reading, view))
        : desk.pages().show(request, status, "request/draft/basic.jte", view);
  }

  private ContinuationView whole(HttpRequest<?> request, DraftReading reading, BasicView view) {
    ReadContinuation.Continuation continuation = readContinuation.of(reading);
    return new ContinuationView(
        view,
        reading,
        continuation,
        ContinuationBand.of(continuation, desk.pages().page(request).now()),
        Unsent.of(request),
        request.getParameters().contains(ContinuationPost.NAMES));
  }

  /**
   * A good CSR can still be wrong here: another name than the contract's, a compromised key. Of one
   * that is taken, CAA records are told that will keep us from issuing (CAA-4).
   */
  private SigningRequestView reading(
      HttpRequest<?> request, SigningRequestExamination csr, @Nullable String refusal) {
    Page page = desk.pages().page(request);
    SigningRequestView reading = SigningRequestView.of(page, csr);
    if (!csr.accepted()) {
      return reading;
    }
    return refusal == null
        ? reading.foreseeing(page, foreseeCaa.of(csr.proposed(), addresses.of(request).counted()))
        : reading.refused(page, refusal);
  }
}
