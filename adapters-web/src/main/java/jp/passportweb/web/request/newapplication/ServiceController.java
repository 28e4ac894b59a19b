package jp.passportweb.web.request.newapplication;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.request.draft.StartDraft;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.request.draft.DraftDesk;

/** 証明書申請 サービス選択画面. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ServiceController {
  static final String SERVICE = "service";
  static final String TERM = "term";

  private final Catalog catalog;
  private final StartDraft startDraft;
  private final Transactions transactions;
  private final DraftDesk desk;

  ServiceController(
      Catalog catalog, StartDraft startDraft, Transactions transactions, DraftDesk desk) {
    this.catalog = catalog;
    this.startDraft = startDraft;
    this.transactions = transactions;
    this.desk = desk;
  }

  /**
   * The services side by side, and the terms that any of them offers.
   *
   * @param action where the form is posted
   */
  public record ServiceView(
      FormView form,
      List<CertificateService> services,
      Map<String, Offering> terms,
      String action) {}

  @Get(uris = {"/apply/service", "/user/requests/new"})
  HttpResponse<String> choose(HttpRequest<?> request) {
    return screen(request, HttpStatus.OK, FormView.clean(Map.of()), request.getPath());
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
          return screen(request, HttpStatus.OK, form, DraftDesk.path(draft, Step.SERVICE));
        });
  }

  @Post(uris = {"/apply/service", "/user/requests/new"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> begin(
      HttpRequest<?> request, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Optional<Offering> offering = offering(posted);
    if (offering.isEmpty()) {
      return refused(request, posted, request.getPath());
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
      return refused(request, posted, request.getPath());
    }
    ServiceCode service = new ServiceCode(posted.field(SERVICE));
    return desk.change(
        request,
        id,
        (draft, now) -> draft.choosing(service, offering.get().code(), now),
        draft -> Pages.to(DraftDesk.path(draft, Step.AGREEMENT)));
  }

  private Optional<CertificateService> service(Posted posted) {
    return catalog.service(new ServiceCode(posted.field(SERVICE)));
  }

  private Optional<Offering> offering(Posted posted) {
    return service(posted)
        .flatMap(s ->
            s.offerings().stream().filter(o -> term(o).equals(posted.field(TERM))).findFirst());
  }

  private HttpResponse<String> refused(HttpRequest<?> request, Posted posted, String action) {
    List<FieldProblem> problems = new ArrayList<>();
    if (service(posted).isEmpty()) {
      problems.add(new FieldProblem(SERVICE, new InputProblem.NotAChoice()));
    }
    if (offering(posted).isEmpty() && !terms().containsKey(posted.field(TERM))) {
      problems.add(new FieldProblem(TERM, new InputProblem.NotAChoice()));
    }
    Page page = desk.pages().page(request);
    FormView form = FormView.of(page, DraftDesk.typed(posted), problems);
    return screen(request, HttpStatus.UNPROCESSABLE_ENTITY, form, action);
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request, HttpStatus status, FormView form, String action) {
    ServiceView view = new ServiceView(form, catalog.services(), terms(), action);
    return desk.pages().show(request, status, "request/newapplication/service.jte", view);
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
