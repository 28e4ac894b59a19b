package jp.passportweb.domain.proposal;

import java.util.UUID;
import jp.passportweb.domain.review.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What one member of staff wants done and another has to confirm (ACC-5, ACC-6, REV-6).
 *
 * @param reason in writing
 * @param confirmed by somebody else, and done in the same moment
 * @param withdrawn with its reason, before it was done
 * @param version of the row, for optimistic updates
 */
public record Proposal(
    UUID id,
    Matter matter,
    String reason,
    Decision proposed,
    @Nullable Decision confirmed,
    @Nullable Withdrawal withdrawn,
    long version) {

  /** Why it is not done after all. */
  public record Withdrawal(Decision decision, String why) {}

  /** Where it stands. */
  public enum State {
    PROPOSED,
    DONE,
    WITHDRAWN
  }

  public State state() {
    if (withdrawn != null) {
      return State.WITHDRAWN;
    }
    return confirmed == null ? State.PROPOSED : State.DONE;
  }

  public static Proposal fresh(Matter matter, String reason, Decision proposed) {
    return new Proposal(UUID.randomUUID(), matter, reason, proposed, null, null, 0);
  }

  public boolean isOpen() {
    return state() == State.PROPOSED;
  }

  public Proposal confirmed(Decision decision) {
    return new Proposal(id, matter, reason, proposed, decision, null, version);
  }

  public Proposal withdrawn(Decision decision, String why) {
    return new Proposal(id, matter, reason, proposed, null, new Withdrawal(decision, why), version);
  }
}
