package jp.passportweb.application.certificate;

import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.certificate.KeptStatusAnswers;
import jp.passportweb.domain.certificate.Revocations;

/**
 * Learns of revocations that other nodes stored, so that no answer from before is given any longer
 * (NOD-1). While nobody looks, or the database cannot be asked, no kept answer is given.
 */
@Assembled
public final class WatchStatusChanges {
  private final Revocations revocations;
  private final KeptStatusAnswers kept;
  private final Transactions transactions;

  public WatchStatusChanges(
      Revocations revocations, KeptStatusAnswers kept, Transactions transactions) {
    this.revocations = revocations;
    this.kept = kept;
    this.transactions = transactions;
  }

  /** Looks once. */
  public void look() {
    kept.confirm(transactions.read(revocations::changes));
  }
}
