package jp.passportweb.application.request;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.request.draft.DraftReading;
import jp.passportweb.application.request.draft.OpenStep;
import jp.passportweb.application.request.draft.ReadDraft;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Step;

/** What 入力確認画面 shows: the whole application, what was there before, and how long it would last. */
@Assembled
public final class ShowConfirmation {
  private final OpenStep openStep;
  private final ReadDraft readDraft;
  private final ForeseeTerm foreseeTerm;

  public ShowConfirmation(OpenStep openStep, ReadDraft readDraft, ForeseeTerm foreseeTerm) {
    this.openStep = openStep;
    this.readDraft = readDraft;
    this.foreseeTerm = foreseeTerm;
  }

  /**
   * Everything that will be applied for.
   *
   * @param before nothing for a new application
   * @param term nothing where no certificate is asked for
   */
  public record Confirmation(
      DraftReading reading,
      ApplicationContent content,
      Optional<ApplicationContent> before,
      Optional<ForeseeTerm.Term> term) {}

  public OpenStep.Outcome<Confirmation> show(DraftId id, String holder) {
    return openStep.open(
        id,
        holder,
        Step.CONFIRMATION,
        reading ->
            new Confirmation(
                reading,
                reading.content().orElseThrow(),
                readDraft.before(reading),
                foreseeTerm.foresee(reading)));
  }
}
