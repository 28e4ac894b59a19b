package jp.passportweb.domain.revocation;

import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.request.revocation.RevocationClock;
import jp.passportweb.domain.review.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A revocation that the office itself wants.
 *
 * @param record of the certificate
 * @param proven whether possession of the key was proven to the program
 * @param receivedAt from which its clock runs
 * @param facts what is known, in writing
 * @param evidence where that stands
 * @param report the problem report that it follows from
 * @param confirmed by somebody else, where the ground asks for it
 * @param withdrawn with its reason, before it was done
 * @param version of the row, for optimistic updates
 */
public record RevocationOrder(
    UUID id,
    RecordId record,
    RevocationGround ground,
    boolean proven,
    Instant receivedAt,
    String facts,
    String evidence,
    @Nullable UUID report,
    Decision ordered,
    @Nullable Decision confirmed,
    @Nullable Instant doneAt,
    @Nullable Withdrawal withdrawn,
    long version) {

  /** Why it is not done after all. */
  public record Withdrawal(Decision decision, String why) {}

  /** Where it stands. */
  public enum State {
    ORDERED,
    DONE,
    WITHDRAWN
  }

  public State state() {
    if (withdrawn != null) {
      return State.WITHDRAWN;
    }
    return doneAt == null ? State.ORDERED : State.DONE;
  }

  public boolean needsSecondPerson() {
    return ground.needsSecondPerson(proven);
  }

  public RevocationClock clock() {
    return ground.clock(receivedAt);
  }

  public boolean isOpen() {
    return state() == State.ORDERED;
  }

  /** As it was carried out; the second person is who did it, where one was needed. */
  public RevocationOrder done(@Nullable Decision second, Instant at) {
    return new RevocationOrder(
        id,
        record,
        ground,
        proven,
        receivedAt,
        facts,
        evidence,
        report,
        ordered,
        second,
        at,
        null,
        version);
  }

  public RevocationOrder withdrawn(Decision decision, String why) {
    return new RevocationOrder(
        id,
        record,
        ground,
        proven,
        receivedAt,
        facts,
        evidence,
        report,
        ordered,
        confirmed,
        doneAt,
        new Withdrawal(decision, why),
        version);
  }
}
