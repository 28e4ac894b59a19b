package jp.passportweb.web.request.newapplication;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.request.draft.StartDraft;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.request.draft.DraftDesk;
import jp.passportweb.web.request.draft.OpenDrafts;

/** 証明書申請 サービス選択画面. */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ServiceController {
  static final String SERVICE = "service";
  static final String TERM = "term";

  private final Catalog catalog;
  private final StartDraft startDraft;
  private final OpenDrafts openDrafts;
  private final Transactions transactions;
  private final DraftDesk desk;

  ServiceController(
      Catalog catalog,
      StartDraft startDraft,
      OpenDrafts openDrafts,
      Transactions transactions,
      DraftDesk desk) {
    this.catalog = catalog;
    this.startDraft = startDraft;
    this.openDrafts = openDrafts;
    this.transactions = transactions;
    this.desk = desk;
  }

  /**
   * The services side by side, and the terms that any of them offers.
   *
   * @param type of the request, whose steps are shown
   * @param longest days that a certificate issued today lasts at most
   * @param action where the form is posted
   * @param back where 戻る leads
   * @param drafts of the account, to go on with instead
   */
  public record ServiceView(
      FormView form,
      RequestType type,
      List<CertificateService> services,
      Map<String, Offering> terms,
      int longest,
      String action,
      String back,
      List<OpenDrafts.OpenDraft> drafts) {}

  @Get(uris = {"/apply/service", "/user/requests/new"})
  HttpResponse<String> choose(HttpRequest<?> request) {
    return screen(request, HttpStatus.OK, FormView.clean(Map.of()), catalog.services());
  }

  @Get(uris = {"/apply/{id}/service", "/user/requests/{id}/service"})
  HttpResponse<String> chooseAgain(HttpRequest<?> request, UUID id) {
    return desk.show(
        request,
        id,
        Step.SERVICE,
        draft -> {
          Offering offering = catalog.offeringOf(draft.service(), draft.offering());
          FormView form =
              FormView.clean(Map.of(SERVICE, draft.service().text(), TERM, term(offering)));
          return screen(request, HttpStatus.OK, form, draft);
        });
  }

  @Post(uris = {"/apply/service", "/user/requests/new"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> begin(
      HttpRequest<?> request, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Optional<Offering> offering = offering(posted);
    if (offering.isEmpty()) {
      return screen(
          request, HttpStatus.UNPROCESSABLE_ENTITY, refused(request, posted), catalog.services());
    }
    ServiceCode service = new ServiceCode(posted.field(SERVICE));
    String holder = desk.holder(request);
    Draft draft = transactions.run(() -> startDraft.start(holder, service, offering.get().code()));
    return Pages.to(DraftDesk.path(draft, Step.AGREEMENT));
  }

  @Post(uris = {"/apply/{id}/service", "/user/requests/{id}/service"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> change(
      HttpRequest<?> request, UUID id, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Optional<Offering> offering = offering(posted);
    if (offering.isEmpty()) {
      return desk.show(
          request,
          id,
          Step.SERVICE,
          draft ->
              screen(request, HttpStatus.UNPROCESSABLE_ENTITY, refused(request, posted), draft));
    }
    ServiceCode service = new ServiceCode(posted.field(SERVICE));
    return desk.change(
        request,
        id,
        (draft, now) -> draft.choosing(service, offering.get().code(), now),
        draft -> DraftDesk.toNext(draft, Step.SERVICE));
  }

  private Optional<CertificateService> service(Posted posted) {
    return catalog.service(new ServiceCode(posted.field(SERVICE)));
  }

  private Optional<Offering> offering(Posted posted) {
    return service(posted)
        .flatMap(s ->
            s.offerings().stream().filter(o -> term(o).equals(posted.field(TERM))).findFirst());
  }

  private FormView refused(HttpRequest<?> request, Posted posted) {
    List<FieldProblem> problems = new ArrayList<>();
    if (service(posted).isEmpty()) {
      problems.add(new FieldProblem(SERVICE, new InputProblem.Missing()));
    }
    if (!terms().containsKey(posted.field(TERM))) {
      problems.add(new FieldProblem(TERM, new InputProblem.Missing()));
    } else if (problems.isEmpty()) {
      problems.add(new FieldProblem(TERM, new InputProblem.NotAChoice()));
    }
    return FormView.of(desk.pages().page(request), DraftDesk.typed(posted), problems);
  }

  /** Before there is a draft. */
  private HttpResponse<String> screen(
      HttpRequest<?> request, HttpStatus status, FormView form, List<CertificateService> services) {
    boolean inPortal = desk.account(request).isPresent();
    return screen(
        request,
        status,
        new ServiceView(
            form,
            RequestType.NEW,
            services,
            terms(),
            longest(request),
            request.getPath(),
            inPortal ? "/user" : "/apply",
            inPortal ? openDrafts.of(request) : List.of()));
  }

  /** SWI-1: a switch leads to another service than the present one. */
  private HttpResponse<String> screen(
      HttpRequest<?> request, HttpStatus status, FormView form, Draft draft) {
    Optional<ServiceCode> present =
        desk.read(reading -> reading.base(draft)).map(ApplicationRecord::service);
    List<CertificateService> services =
        catalog.services().stream()
            .filter(service -> present.filter(service.code()::equals).isEmpty())
            .toList();
    return screen(
        request,
        status,
        new ServiceView(
            form,
            draft.type(),
            services,
            terms(),
            longest(request),
            DraftDesk.path(draft, Step.SERVICE),
            DraftDesk.previous(draft, Step.SERVICE),
            List.of()));
  }

  private HttpResponse<String> screen(HttpRequest<?> request, HttpStatus status, ServiceView view) {
    return desk.pages().show(request, status, "request/newapplication/service.jte", view);
  }

  private int longest(HttpRequest<?> request) {
    return catalog.longestValidity(desk.pages().page(request).today());
  }

  private Map<String, Offering> terms() {
    Map<String, Offering> terms = new LinkedHashMap<>();
    catalog.services().stream()
        .flatMap(s -> s.offerings().stream())
        .forEach(o -> terms.putIfAbsent(term(o), o));
    return terms;
  }

  private static String term(Offering offering) {
    return offering.term() + "-" + offering.type();
  }
}
