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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.request.draft.StartDraft;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftLimits;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.request.draft.DraftDesk;
import jp.passportweb.web.request.draft.DraftPaths;
import jp.passportweb.web.request.draft.TooManyDrafts;

/** 証明書申請 サービス選択画面: a draft begins with a service and a term that there are. */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ServiceController {
  private final Catalog catalog;
  private final StartDraft startDraft;
  private final ServiceScreen screen;
  private final ClientAddresses addresses;
  private final DraftDesk desk;

  ServiceController(
      Catalog catalog,
      StartDraft startDraft,
      ServiceScreen screen,
      ClientAddresses addresses,
      DraftDesk desk) {
    this.catalog = catalog;
    this.startDraft = startDraft;
    this.screen = screen;
    this.addresses = addresses;
    this.desk = desk;
  }

  @Get(uris = {"/apply/service", "/user/requests/new"})
  HttpResponse<String> choose(HttpRequest<?> request) {
    return screen.show(request, HttpStatus.OK, FormView.clean(Map.of()));
  }

  @Get(uris = {"/apply/{id}/service", "/user/requests/{id}/service"})
  HttpResponse<String> chooseAgain(HttpRequest<?> request, UUID id) {
    return desk.show(
        request,
        id,
        Step.SERVICE,
        reading -> {
          Draft draft = reading.draft();
          Offering offering = catalog.offeringOf(draft.service(), draft.offering());
          FormView form = FormView.clean(ServiceChoice.fields(draft.service(), offering));
          return screen.show(request, HttpStatus.OK, form, reading);
        });
  }

  @Post(uris = {"/apply/service", "/user/requests/new"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> begin(
      HttpRequest<?> request, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    ServiceChoice choice = ServiceChoice.of(catalog, posted);
    Optional<Offering> offering = choice.offering();
    if (offering.isEmpty()) {
      return screen.show(request, HttpStatus.UNPROCESSABLE_ENTITY, refused(request, choice));
    }
    return switch (start(request, choice, offering.get().code())) {
      case StartDraft.Outcome.Started(Draft draft) ->
          Pages.to(DraftPaths.of(draft, Step.AGREEMENT));
      case StartDraft.Outcome.TooMany(DraftLimits.Reached reached) ->
          TooManyDrafts.show(desk, request, reached);
    };
  }

  private StartDraft.Outcome start(
      HttpRequest<?> request, ServiceChoice choice, OfferingCode offering) {
    String holder = desk.holder(request);
    return desk.account(request).isPresent()
        ? startDraft.forAccount(holder, choice.service(), offering)
        : startDraft.forVisit(holder, addresses.of(request).counted(), choice.service(), offering);
  }

  @Post(uris = {"/apply/{id}/service", "/user/requests/{id}/service"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> change(
      HttpRequest<?> request, UUID id, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    ServiceChoice choice = ServiceChoice.of(catalog, posted);
    Optional<Offering> offering = choice.offering();
    return offering.isPresent()
        ? desk.change(
            request,
            id,
            (draft, now) -> draft.choosing(choice.service(), offering.get().code(), now),
            draft -> DraftPaths.toNext(draft, Step.SERVICE))
        : desk.show(
            request,
            id,
            Step.SERVICE,
            reading ->
                screen.show(
                    request, HttpStatus.UNPROCESSABLE_ENTITY, refused(request, choice), reading));
  }

  private FormView refused(HttpRequest<?> request, ServiceChoice choice) {
    return FormView.of(desk.pages().page(request), choice.posted(), choice.problems());
  }
}
