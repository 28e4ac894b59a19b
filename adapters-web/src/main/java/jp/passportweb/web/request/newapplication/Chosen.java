package jp.passportweb.web.request.newapplication;

import java.util.UUID;
import jp.passportweb.application.request.newapplication.ReadDraft;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.request.newapplication.Draft;

/** What the aside says of the draft: what has been chosen so far. */
public record Chosen(Draft draft, CertificateService service, Offering offering) {

  static Chosen of(Draft draft, ReadDraft reading) {
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
