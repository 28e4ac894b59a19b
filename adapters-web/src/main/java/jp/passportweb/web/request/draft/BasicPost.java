package jp.passportweb.web.request.draft;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.request.draft.BasicForm;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest.Defective;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest.Found;
import jp.passportweb.web.page.Posted;

/** What 基本情報入力画面 posts: fields, or a CSR as a file beside them. */
record BasicPost(Posted posted) {
  private static final String UPLOAD = "csrFile";

  boolean isUpload() {
    return posted.files().containsKey(UPLOAD);
  }

  boolean pressed(String button) {
    return posted.pressed(button);
  }

  /** Why it cannot be kept: a private key, a file in which there is no CSR, or too much text. */
  Optional<Defective> unkeepable() {
    if (posted.fields().values().stream().anyMatch(SubmittedSigningRequest::holdsPrivateKey)) {
      return Optional.of(new Defective(SubmittedSigningRequest.Defect.PRIVATE_KEY));
    }
    boolean tooLong = posted.field(BasicForm.CSR).length() > SubmittedSigningRequest.LARGEST;
    return (isUpload() || tooLong) && submitted() instanceof Defective defective
        ? Optional.of(defective)
        : Optional.empty();
  }

  /** The fields to keep; a file's CSR as if it had been pasted. */
  Map<String, String> typed() {
    Map<String, String> typed = new HashMap<>(DraftPost.typed(posted, Step.BASIC));
    if (isUpload() && submitted() instanceof Found(var der)) {
      typed.put(BasicForm.CSR, der.pem("CERTIFICATE REQUEST"));
    }
    return typed;
  }

  /** What is too long to be kept, as it was typed; a CSR that is never comes this far. */
  Map<String, String> tooLong() {
    return DraftPost.tooLong(posted, Step.BASIC);
  }

  /** The draft with what was typed, and with the offering that was chosen if it is one. */
  Draft laidOver(Draft draft, Instant now, Catalog catalog) {
    Draft typed = draft.typing(typed(), DraftPost.shownVersion(posted), now);
    return catalog
        .serviceOf(draft.service())
        .offering(new OfferingCode(posted.field(BasicForm.OFFERING)))
        .map(offering -> typed.choosing(typed.service(), offering.code(), now))
        .orElse(typed);
  }

  /** The version of the draft that the page was made from. */
  long shownVersion() {
    return DraftPost.shownVersion(posted);
  }

  private SubmittedSigningRequest submitted() {
    byte[] upload = posted.files().get(UPLOAD);
    return upload == null
        ? SubmittedSigningRequest.ofText(posted.field(BasicForm.CSR))
        : SubmittedSigningRequest.ofBytes(upload);
  }
}
