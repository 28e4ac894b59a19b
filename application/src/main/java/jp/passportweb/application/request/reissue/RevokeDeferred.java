package jp.passportweb.application.request.reissue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.certificate.RevokeAndTell;
import jp.passportweb.application.certificate.RevokeCertificate;
import jp.passportweb.application.transaction.OneByOne;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.request.reissue.DeferredRevocation;
import jp.passportweb.domain.request.reissue.DeferredRevocations;

/**
 * 「後日失効する」: revokes what has come due, each once, whichever node comes first (REI-3). Opens its own
 * transactions.
 */
@Assembled
public final class RevokeDeferred {
  private static final int BATCH = 1_000;

  private final DeferredRevocations deferred;
  private final ApplicationRecords records;
  private final RevokeAndTell revoke;
  private final Transactions transactions;
  private final InstantSource clock;

  public RevokeDeferred(
      DeferredRevocations deferred,
      ApplicationRecords records,
      RevokeAndTell revoke,
      Transactions transactions,
      InstantSource clock) {
    this.deferred = deferred;
    this.records = records;
    this.revoke = revoke;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Tries everything that is due and returns how many were revoked by it. One that fails stays due
   * and does not keep the others from being tried; its exception is thrown at the end.
   */
  public int revokeDue() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    LocalDate today = LocalDate.ofInstant(now, ValidityRules.TOKYO);
    return OneByOne.count(
        transactions.run(() -> deferred.due(today, BATCH)),
        due -> transactions.run(() -> revoke(due, now)));
  }

  /** Taking it first lets other nodes wait for this transaction, and find it done. */
  private boolean revoke(DeferredRevocation due, Instant now) {
    if (!deferred.take(due.previous(), now)) {
      return false;
    }
    return revoke.revokeOrFail(
            new RevokeCertificate.Command(due.previous(), CrlReason.SUPERSEDED, "system"),
            records.byId(due.reissue()).orElseThrow())
        == RevokeCertificate.Outcome.REVOKED;
  }
}
