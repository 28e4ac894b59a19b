package jp.passportweb.web.request.draft;

import java.util.List;
import jp.passportweb.application.request.draft.ReadDraft;
import jp.passportweb.domain.catalog.AgreementDocument;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;

/** What the aside says of the draft: what has been chosen so far. */
public record Chosen(
    Draft draft, CertificateService service, Offering offering, List<AgreementDocument> agreement) {

  public static Chosen of(Draft draft, ReadDraft reading) {
    CertificateService service = reading.service(draft);
    return new Chosen(
        draft, service, service.offering(draft.offering()).orElseThrow(), reading.agreement(draft));
  }

  /** The address of a step. */
  public String path(Step step) {
    return DraftDesk.path(draft, step);
  }

  /** Where 戻る leads from a step. */
  public String before(Step step) {
    return DraftDesk.previous(draft, step);
  }

  public boolean has(Step step) {
    return Step.of(draft.type()).contains(step);
  }

  /** The item of the portal's menu that it belongs to. */
  public String place() {
    return draft.base() == null ? "request" : "list";
  }

  /** Whether it is an account's, in the portal. */
  public boolean inPortal() {
    return path(Step.DONE).startsWith("/user/");
  }
}
