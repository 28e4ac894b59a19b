package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.applicationrecord.Consent;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.web.page.ClientAddresses;

/** The consent to the documents of a request, in their versions of this moment (APP-1). */
@Singleton
final class Consenting {
  private final Catalog catalog;
  private final ClientAddresses addresses;

  Consenting(Catalog catalog, ClientAddresses addresses) {
    this.catalog = catalog;
    this.addresses = addresses;
  }

  /** The draft with the consent of whoever sent this. */
  Draft agreed(HttpRequest<?> request, Draft draft, Instant now) {
    List<Consent.AgreedDocument> documents =
        catalog.agreement(draft.type(), draft.service(), draft.offering()).stream()
            .map(d -> new Consent.AgreedDocument(d.code(), d.version()))
            .toList();
    return draft.agreeing(new Consent(documents, now, addresses.of(request).text()), now);
  }
}
