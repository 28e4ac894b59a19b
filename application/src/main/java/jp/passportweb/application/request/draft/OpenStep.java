package jp.passportweb.application.request.draft;

import java.util.Optional;
import java.util.function.Function;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Step;

/** Opens a step of a draft for its holder, unless an earlier one must come first (APP-1). */
@Assembled
public final class OpenStep {
  private final KeptDrafts kept;
  private final ReadDraft readDraft;
  private final Transactions transactions;

  public OpenStep(KeptDrafts kept, ReadDraft readDraft, Transactions transactions) {
    this.kept = kept;
    this.readDraft = readDraft;
    this.transactions = transactions;
  }

  /** What came of it; {@code T} is what the step's page shows. */
  public sealed interface Outcome<T> {
    /** The step is open. */
    record Here<T>(T view) implements Outcome<T> {}

    /** This other step comes first. */
    record Elsewhere<T>(Draft draft, Step step) implements Outcome<T> {}

    /** No draft of this holder. */
    record NoSuchDraft<T>() implements Outcome<T> {}
  }

  public Outcome<DraftReading> open(DraftId id, String holder, Step step) {
    return open(id, holder, step, Function.identity());
  }

  /** As above with more to read for the page, in the same transaction. */
  public <T> Outcome<T> open(DraftId id, String holder, Step step, Function<DraftReading, T> view) {
    return transactions.run(() -> {
      Optional<Draft> draft = kept.current(id, holder);
      return draft.isEmpty()
          ? new Outcome.NoSuchDraft<>()
          : opened(readDraft.read(draft.get()), step, view);
    });
  }

  /** Of what is asked on one page the others are open at any time, as long as it is not sent. */
  private static boolean isBesides(Draft draft, Step step) {
    return Step.onOnePage(draft.type()) && !draft.isSubmitted() && !step.isAfter(Step.CONTACTS);
  }

  private static <T> Outcome<T> opened(
      DraftReading reading, Step step, Function<DraftReading, T> view) {
    Draft draft = reading.draft();
    Step first = reading.firstIncomplete();
    boolean tooEarly =
        (step.isAfter(first) && !isBesides(draft, step))
            || (first == Step.DONE && step != Step.DONE)
            || !Step.of(draft.type()).contains(step);
    return tooEarly
        ? new Outcome.Elsewhere<>(draft, first)
        : new Outcome.Here<>(view.apply(reading));
  }
}
