package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.Consent;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.ClientAddresses;

/** 同意画面: the service's documents, and the consent to them (APP-1). */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AgreementController {
  private final DraftDesk desk;
  private final Catalog catalog;
  private final ClientAddresses addresses;

  AgreementController(DraftDesk desk, Catalog catalog, ClientAddresses addresses) {
    this.desk = desk;
    this.catalog = catalog;
    this.addresses = addresses;
  }

  @Get(uris = {DraftPaths.PUBLIC + "/agreement", DraftPaths.PORTAL + "/agreement"})
  HttpResponse<String> show(HttpRequest<?> request, UUID id) {
    return desk.show(
        request,
        id,
        Step.AGREEMENT,
        reading -> desk.pages().show(request, "request/draft/agreement.jte", Chosen.of(reading)));
  }

  @Post(uris = {DraftPaths.PUBLIC + "/agreement", DraftPaths.PORTAL + "/agreement"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> agree(HttpRequest<?> request, UUID id) {
    String address = addresses.of(request).text();
    return desk.change(
        request,
        id,
        (draft, now) -> {
          List<Consent.AgreedDocument> documents =
              catalog.agreement(draft.type(), draft.service(), draft.offering()).stream()
                  .map(d -> new Consent.AgreedDocument(d.code(), d.version()))
                  .toList();
          return draft.agreeing(new Consent(documents, now, address), now);
        },
        draft -> DraftPaths.toNext(draft, Step.AGREEMENT));
  }
}
