package jp.passportweb.application.office;

/** Ends a step's transaction, so that nothing of it is stored; {@link Desk} gives the outcome. */
final class NotTaken extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient ReviewOutcome outcome;

  NotTaken(ReviewOutcome outcome) {
    super(outcome.toString());
    this.outcome = outcome;
  }

  ReviewOutcome outcome() {
    return outcome;
  }
}
