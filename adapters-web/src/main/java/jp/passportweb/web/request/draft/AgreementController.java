package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.Consent;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.ClientAddresses;

/** 同意画面: the service's documents, and the consent to them (APP-1). */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class AgreementController {
  private final DraftDesk desk;
  private final ClientAddresses addresses;

  AgreementController(DraftDesk desk, ClientAddresses addresses) {
    this.desk = desk;
    this.addresses = addresses;
  }

  @Get(uris = {DraftDesk.PUBLIC + "/agreement", DraftDesk.PORTAL + "/agreement"})
  HttpResponse<String> show(HttpRequest<?> request, UUID id) {
    return desk.show(
        request,
        id,
        Step.AGREEMENT,
        draft ->
            desk.pages()
                .show(request, "request/draft/agreement.jte", Chosen.of(draft, desk.reading())));
  }

  @Post(uris = {DraftDesk.PUBLIC + "/agreement", DraftDesk.PORTAL + "/agreement"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> agree(HttpRequest<?> request, UUID id) {
    String address = addresses.of(request).text();
    return desk.change(
        request,
        id,
        (draft, now) -> {
          List<Consent.AgreedDocument> documents =
              desk.reading().agreement(draft).stream()
                  .map(d -> new Consent.AgreedDocument(d.code(), d.version()))
                  .toList();
          return draft.agreeing(new Consent(documents, now, address), now);
        },
        draft -> DraftDesk.toNext(draft, Step.AGREEMENT));
  }
}
