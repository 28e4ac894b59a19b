package jp.passportweb.domain.problemreport;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.request.revocation.RevocationClock;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.signingrequest.SpkiHash;
import org.jspecify.annotations.Nullable;

/**
 * A report that something is wrong with a certificate (PRB-1).
 *
 * @param preliminary the answer that is due within a day (BR 4.9.5)
 * @param version of the row, for optimistic updates
 */
public record ProblemReport(
    UUID id,
    ReportReceipt receipt,
    Instant receivedAt,
    Reporter reporter,
    Complaint complaint,
    @Nullable Preliminary preliminary,
    @Nullable ReportOutcome outcome,
    long version) {
  private static final Duration PRELIMINARY = Duration.ofHours(24);

  /** The preliminary report to reporter and subscribers. */
  public record Preliminary(Decision decision, String text) {}

  /** A remark of the office. */
  public record Note(Decision decision, String text) {}

  /** Where it stands; it may be decided before it is answered. */
  public enum State {
    RECEIVED,
    ANSWERED,
    DECIDED,
    CLOSED
  }

  public State state() {
    if (preliminary == null) {
      return outcome == null ? State.RECEIVED : State.DECIDED;
    }
    return outcome == null ? State.ANSWERED : State.CLOSED;
  }

  /** Whether something is still to be done: the answer, or what comes of it. */
  public boolean isOpen() {
    return state() != State.CLOSED;
  }

  /**
   * The next limit: the preliminary answer, then the revocation that it may come to. Both run from
   * the receipt and never pause.
   */
  public RevocationClock clock() {
    return new RevocationClock(
        receivedAt, preliminary == null ? PRELIMINARY : complaint.kind().limit());
  }

  /** REV-6: whether a compromised key is claimed and the reporter has proven none of these keys. */
  public boolean isUnprovenClaim(List<SpkiHash> keys) {
    KeyProof proof = complaint.proof();
    return claimsCompromise() && (proof == null || !keys.contains(proof.key()));
  }

  public boolean claimsCompromise() {
    return complaint.kind() == ReportKind.KEY_COMPROMISE;
  }

  /** What stays when its time is over: not who reported, nor in which words (BR 5.5.2). */
  public ProblemReport erased() {
    return new ProblemReport(
        id,
        receipt,
        receivedAt,
        reporter.erased(),
        complaint.erased(),
        preliminary,
        outcome,
        version);
  }

  public ProblemReport answered(Preliminary given) {
    return new ProblemReport(id, receipt, receivedAt, reporter, complaint, given, outcome, version);
  }

  public ProblemReport concluded(ReportOutcome found) {
    return new ProblemReport(
        id, receipt, receivedAt, reporter, complaint, preliminary, found, version);
  }
}
