package jp.passportweb.domain.request.draft;

import java.util.Objects;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.input.Choice;
import jp.passportweb.domain.input.FormFields;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.reissue.PreviousCertificateFate;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.request.termination.TerminationTime;
import org.jspecify.annotations.Nullable;

/** What a kind of request asks besides the application's content, as typed. */
public final class RequestForm {
  public static final String FATE = "previousFate";
  public static final String COMPROMISED = "keyCompromised";
  public static final String REVOCATION = "revocationReason";
  public static final String TERMINATION = "terminationTime";

  /** What a reissue asks on the page of 基本情報. */
  public static final FormFields REISSUE = FormFields.choices(FATE, COMPROMISED);

  /** What revocation and termination ask on a page of their own. */
  public static final FormFields DETAILS = FormFields.choices(REVOCATION, TERMINATION);

  private RequestForm() {}

  public static FormResult<Request> read(Draft draft) {
    FormReader form = new FormReader(draft.typed());
    @Nullable Request request =
        switch (draft.type()) {
          case NEW -> new Request.NewApplication();
          case RENEWAL -> new Request.Renewal(base(draft));
          case CONTINUATION -> new Request.Continuation(base(draft));
          case REISSUE -> reissue(draft, form);
          case CONTACT_CHANGE -> new Request.ContactChange(base(draft));
          case REVOCATION -> revocation(draft, form);
          case TERMINATION -> termination(draft, form);
          case CANCELLATION -> new Request.Cancellation(base(draft));
          case SERVICE_SWITCH -> new Request.ServiceSwitch(base(draft));
        };
    return request == null
        ? new FormResult.Incomplete<>(form.problems())
        : new FormResult.Complete<>(request);
  }

  private static @Nullable Request reissue(Draft draft, FormReader form) {
    PreviousCertificateFate fate = form.read(FATE, Choice.of(PreviousCertificateFate.class));
    boolean compromised = form.text(COMPROMISED).equals("yes");
    if (compromised && fate == PreviousCertificateFate.REVOKED_LATER) {
      form.note(FATE, new InputProblem.NotForACompromisedKey());
    }
    return form.problems().isEmpty()
        ? new Request.Reissue(base(draft), Objects.requireNonNull(fate), compromised)
        : null;
  }

  private static @Nullable Request revocation(Draft draft, FormReader form) {
    RevocationReason reason = form.read(REVOCATION, Choice.of(RevocationReason.class));
    return reason == null ? null : new Request.Revocation(base(draft), reason);
  }

  private static @Nullable Request termination(Draft draft, FormReader form) {
    TerminationTime time = form.read(TERMINATION, Choice.of(TerminationTime.class));
    return time == null ? null : new Request.Termination(base(draft), time);
  }

  private static RecordId base(Draft draft) {
    return Objects.requireNonNull(
        draft.base(), "a request without the record that it is made from");
  }
}
