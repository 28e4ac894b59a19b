package jp.passportweb.web.request.draft;

import java.util.List;
import jp.passportweb.application.request.draft.DraftReading;
import jp.passportweb.domain.catalog.AgreementDocument;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.organization.OrganizationForm;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;

/** What the aside says of the draft: what has been chosen so far. */
public record Chosen(
    Draft draft, CertificateService service, Offering offering, List<AgreementDocument> agreement) {

  public static Chosen of(DraftReading reading) {
    Draft draft = reading.draft();
    return new Chosen(
        draft,
        reading.service(),
        reading.service().offering(draft.offering()).orElseThrow(),
        reading.agreement());
  }

  /** The address of a step. */
  public String path(Step step) {
    return DraftPaths.of(draft, step);
  }

  /** Where 戻る leads from a step. */
  public String before(Step step) {
    return DraftPaths.previous(draft, step);
  }

  /** 申請組織 as typed so far. */
  public String organization() {
    return draft.typed().getOrDefault(OrganizationForm.NAME, "");
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
