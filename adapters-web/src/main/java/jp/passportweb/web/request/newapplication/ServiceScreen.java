package jp.passportweb.web.request.newapplication;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.request.draft.DraftReading;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.request.draft.DraftDesk;
import jp.passportweb.web.request.draft.DraftPaths;
import jp.passportweb.web.request.draft.OpenDrafts;

/** 証明書申請 サービス選択画面 as it is shown. */
@Singleton
public final class ServiceScreen {
  private final Catalog catalog;
  private final OpenDrafts openDrafts;
  private final DraftDesk desk;

  ServiceScreen(Catalog catalog, OpenDrafts openDrafts, DraftDesk desk) {
    this.catalog = catalog;
    this.openDrafts = openDrafts;
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

  /** Before there is a draft. */
  HttpResponse<String> show(HttpRequest<?> request, HttpStatus status, FormView form) {
    boolean inPortal = desk.account(request).isPresent();
    Page page = desk.pages().page(request);
    return show(
        request,
        status,
        new ServiceView(
            form,
            RequestType.NEW,
            catalog.services(),
            ServiceChoice.terms(catalog),
            catalog.longestValidity(page.today()),
            request.getPath(),
            inPortal ? "/user" : "/apply",
            inPortal ? openDrafts.of(request) : List.of()));
  }

  /** SWI-1: a switch leads to another service than the present one. */
  HttpResponse<String> show(
      HttpRequest<?> request, HttpStatus status, FormView form, DraftReading reading) {
    Draft draft = reading.draft();
    Page page = desk.pages().page(request);
    List<CertificateService> services =
        catalog.services().stream()
            .filter(s -> reading.base() == null || !reading.base().service().equals(s.code()))
            .toList();
    return show(
        request,
        status,
        new ServiceView(
            form,
            draft.type(),
            services,
            ServiceChoice.terms(catalog),
            catalog.longestValidity(page.today()),
            DraftPaths.of(draft, Step.SERVICE),
            DraftPaths.previous(draft, Step.SERVICE),
            List.of()));
  }

  private HttpResponse<String> show(HttpRequest<?> request, HttpStatus status, ServiceView view) {
    return desk.pages().show(request, status, "request/newapplication/service.jte", view);
  }
}
