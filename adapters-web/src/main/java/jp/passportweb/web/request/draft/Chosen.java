package jp.passportweb.web.request.draft;

import java.util.UUID;
import jp.passportweb.application.request.draft.ReadDraft;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.request.draft.Draft;

/** What the aside says of the draft: what has been chosen so far. */
public record Chosen(Draft draft, CertificateService service, Offering offering) {

  public static Chosen of(Draft draft, ReadDraft reading) {
    CertificateService service = reading.service(draft);
    return new Chosen(draft, service, service.offering(draft.offering()).orElseThrow());
  }

  public UUID id() {
    return draft.id().value();
  }

  public String path(String step) {
    return "/apply/" + id() + "/" + step;
  }
}
