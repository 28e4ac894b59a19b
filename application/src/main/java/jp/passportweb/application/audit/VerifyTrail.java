package jp.passportweb.application.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditChain;
import jp.passportweb.domain.audit.ChainLink;
import jp.passportweb.domain.audit.TrailVerification;
import jp.passportweb.domain.audit.TrailVerifications;

/**
 * Verifies the trail bit by bit: goes on where it was, and once a day begins at the first entry
 * again (AUD-2). Nobody who appends waits for it. Opens its own transactions, a short one for each
 * bit.
 */
public final class VerifyTrail {
  private static final int ENTRIES = 1000;
  private static final int BITS = 20;

  private final AuditChain chain;
  private final TrailVerifications verifications;
  private final Transactions transactions;
  private final InstantSource clock;

  public VerifyTrail(
      AuditChain chain,
      TrailVerifications verifications,
      Transactions transactions,
      InstantSource clock) {
    this.chain = chain;
    this.verifications = verifications;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Verifies the next entries, and returns the one that does not fit, if one is known. */
  public OptionalLong verifyNext() {
    boolean more = true;
    for (int bit = 0; more && bit < BITS; bit++) {
      more = transactions.run(this::verifyBit);
    }
    return broken();
  }

  /** The entry that does not fit, if one is known. */
  public OptionalLong broken() {
    return transactions
        .run(verifications::latest)
        .map(TrailVerification::broken)
        .orElseGet(OptionalLong::empty);
  }

  /** Whether there is more to read. The head comes first: what it says is there to be read. */
  private boolean verifyBit() {
    Instant now = clock.instant();
    TrailVerification before =
        verifications.latest().orElseGet(() -> TrailVerification.beginning(now)).at(now);
    if (before.stopped()) {
      return false;
    }
    ChainLink head = chain.head();
    TrailVerification after =
        before.isCut(head)
            ? before.stoppedAt(head.entry() + 1)
            : before.after(chain.walk(before.upTo(), before.next(head, ENTRIES)), head);
    verifications.store(after);
    return !after.stopped() && after.upTo().entry() < head.entry();
  }
}
