package jp.passportweb.application.revocation;

import java.util.Optional;
import java.util.function.Supplier;
import jp.passportweb.application.transaction.Transactions;

/** Takes a step wholly or not at all: a refusal undoes what was stored before it. */
public final class Wholly {
  private Wholly() {}

  /** Runs a step that gives the reason why it was not taken, if it was not. */
  public static <R> Optional<R> run(Transactions transactions, Supplier<Optional<R>> step) {
    try {
      transactions.run(() -> {
        Optional<R> refusal = step.get();
        if (refusal.isPresent()) {
          throw new Undone(refusal.get());
        }
      });
      return Optional.empty();
    } catch (Undone undone) {
      @SuppressWarnings("unchecked") // thrown above, and nowhere else
      R refusal = (R) undone.refusal;
      return Optional.of(refusal);
    }
  }

  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Object refusal;

    Undone(Object refusal) {
      super(null, null, false, false);
      this.refusal = refusal;
    }
  }
}
