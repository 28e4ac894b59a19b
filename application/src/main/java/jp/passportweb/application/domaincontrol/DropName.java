package jp.passportweb.application.domaincontrol;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.nameproof.DropRules;
import jp.passportweb.domain.review.Reviews;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * 「このサーバ名を申込から外す」: leaves a name out that cannot be proven, so that the others are issued (LINT-1).
 * What awaited its approval is examined again.
 */
@Assembled
public final class DropName {
  private final ApplicationRecords records;
  private final Reviews reviews;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public DropName(
      ApplicationRecords records,
      Reviews reviews,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.records = records;
    this.reviews = reviews;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** False where the account has no such record, or the name stays in it. */
  public boolean drop(AccountId account, RecordId id, String text) {
    DnsName name = new DnsName(text);
    return transactions.run(() -> {
      Optional<ApplicationRecord> found =
          records
              .byId(id)
              .filter(record -> record.account().equals(account))
              .filter(record -> DropRules.mayDrop(record, name));
      return found.filter(record -> isStored(record, name)).isPresent();
    });
  }

  /** False where the record changed at this very moment; then nothing is stored. */
  private boolean isStored(ApplicationRecord record, DnsName name) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    ApplicationRecord fewer = record.with(record.content().basic().without(name), now);
    boolean decided = record.status() == RecordStatus.AWAITING_APPROVAL;
    if (!records.updateNames(decided ? fewer.become(RecordStatus.IN_REVIEW, now) : fewer)) {
      return false;
    }
    if (decided && !reviews.save(reviews.of(record.id()).givenBack(null), false)) {
      throw new IllegalStateException("decided while a name was left out: " + record.id());
    }
    records.addEvent(new RecordEvent(record.id(), RecordEvent.Kind.NAME_DROPPED, name.text(), now));
    audit.append(
        new AuditEvent(
            now,
            "account:" + record.account().value(),
            "application.name-dropped",
            record.receiptNumber().text(),
            told(record, name, decided)));
    return true;
  }

  private static Map<String, String> told(ApplicationRecord record, DnsName name, boolean decided) {
    FactChange dropped = new FactChange("name", name.text(), "");
    return decided
        ? dropped.with(FactChange.of("status", record.status(), RecordStatus.IN_REVIEW).details())
        : dropped.details();
  }
}
