package jp.passportweb.application.portal;

import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.request.newsigningrequest.NewSigningRequestRules;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.Reviews;
import jp.passportweb.domain.signingrequest.BlockedKeys;
import org.jspecify.annotations.Nullable;

/** お申込情報詳細: one record of an account with everything the applicant may see. */
@Assembled
public final class ShowRecord {
  private final ApplicationRecords records;
  private final Certificates certificates;
  private final Contracts contracts;
  private final Reviews reviews;
  private final ReadExamination readExamination;
  private final BlockedKeys blockedKeys;
  private final Transactions transactions;

  public ShowRecord(
      ApplicationRecords records,
      Certificates certificates,
      Contracts contracts,
      Reviews reviews,
      ReadExamination readExamination,
      BlockedKeys blockedKeys,
      Transactions transactions) {
    this.records = records;
    this.certificates = certificates;
    this.contracts = contracts;
    this.reviews = reviews;
    this.readExamination = readExamination;
    this.blockedKeys = blockedKeys;
    this.transactions = transactions;
  }

  /**
   * A record for its holder.
   *
   * @param ordinal which of the contract's certificates its own is, counted from 1 by issue; 0
   *     without one
   * @param documentsAwaited required documents that have not come in
   * @param takesSigningRequest whether another CSR can be handed in, because this one's key cannot
   *     be certified (LINT-1)
   */
  public record RecordView(
      ApplicationRecord record,
      List<RecordEvent> events,
      Issuance.@Nullable Issued issued,
      @Nullable Contract contract,
      int ordinal,
      List<DocumentRequirement> documentsAwaited,
      boolean takesSigningRequest) {}

  /** The account's record; another account's is as if it did not exist. */
  public Optional<RecordView> show(AccountId account, RecordId id) {
    return transactions.run(
        () -> records.byId(id).filter(r -> r.account().equals(account)).map(this::view));
  }

  private RecordView view(ApplicationRecord record) {
    Issuance.Issued issued =
        certificates.ofRecord(record.id()).orElse(null) instanceof Issuance.Issued found
            ? found
            : null;
    @Nullable Contract contract =
        record.contract() == null ? null : contracts.byCode(record.contract()).orElse(null);
    Review review = reviews.of(record.id());
    List<DocumentRequirement> awaited =
        record.awaitsDocuments() ? readExamination.of(record).awaited(review) : List.of();
    return new RecordView(
        record,
        records.eventsOf(record.id()),
        issued,
        contract,
        ordinal(contract, issued),
        awaited,
        NewSigningRequestRules.isTaken(record, review, isBlocked(record)));
  }

  private boolean isBlocked(ApplicationRecord record) {
    return record.status().isOpen() && blockedKeys.contains(record.content().basic().keyHash());
  }

  private int ordinal(@Nullable Contract contract, Issuance.@Nullable Issued issued) {
    if (contract == null || issued == null) {
      return 0;
    }
    return (int)
        records.ofContract(contract.code()).stream()
            .flatMap(record -> certificates.ofRecord(record).stream())
            .filter(found ->
                found instanceof Issuance.Issued earlier
                    && !earlier.issuedAt().isAfter(issued.issuedAt()))
            .count();
  }
}
