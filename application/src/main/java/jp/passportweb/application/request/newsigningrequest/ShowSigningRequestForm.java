package jp.passportweb.application.request.newsigningrequest;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.request.newsigningrequest.NewSigningRequestRules;
import jp.passportweb.domain.review.Reviews;
import jp.passportweb.domain.signingrequest.BlockedKeys;

/** Shows what another CSR is handed in for, where one is taken (LINT-1). */
@Assembled
public final class ShowSigningRequestForm {
  private final ApplicationRecords records;
  private final Reviews reviews;
  private final BlockedKeys blockedKeys;
  private final Transactions transactions;

  public ShowSigningRequestForm(
      ApplicationRecords records,
      Reviews reviews,
      BlockedKeys blockedKeys,
      Transactions transactions) {
    this.records = records;
    this.reviews = reviews;
    this.blockedKeys = blockedKeys;
    this.transactions = transactions;
  }

  /** What is there to be shown. */
  public sealed interface Outcome {
    record Shown(ApplicationRecord record) implements Outcome {}

    /** The record asks for none, or not any more. */
    record NotTaken() implements Outcome {}

    /** The account has no such record. */
    record NoSuchRecord() implements Outcome {}
  }

  public Outcome show(AccountId account, RecordId id) {
    return transactions.run(() -> {
      Optional<ApplicationRecord> found =
          records.byId(id).filter(record -> record.account().equals(account));
      return found.map(this::outcome).orElseGet(Outcome.NoSuchRecord::new);
    });
  }

  private Outcome outcome(ApplicationRecord record) {
    boolean blocked = blockedKeys.contains(record.content().basic().keyHash());
    return NewSigningRequestRules.isTaken(record, reviews.of(record.id()), blocked)
        ? new Outcome.Shown(record)
        : new Outcome.NotTaken();
  }
}
