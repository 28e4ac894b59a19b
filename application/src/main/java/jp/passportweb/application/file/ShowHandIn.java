package jp.passportweb.application.file;

import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.file.HandedInFile;
import jp.passportweb.domain.review.DocumentTurn;
import jp.passportweb.domain.review.HandInRules;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.Reviews;

/** 書類を提出する: what is asked for, what has come in and what became of it, for the holder (FIL-4). */
@Assembled
public final class ShowHandIn {
  private final ApplicationRecords records;
  private final Reviews reviews;
  private final ReadExamination readExamination;
  private final Transactions transactions;

  public ShowHandIn(
      ApplicationRecords records,
      Reviews reviews,
      ReadExamination readExamination,
      Transactions transactions) {
    this.records = records;
    this.reviews = reviews;
    this.readExamination = readExamination;
    this.transactions = transactions;
  }

  /**
   * What there is to see.
   *
   * @param documents that are asked for, in the catalogue's order
   * @param files that the holder handed in, newest first
   */
  public record HandInView(
      ApplicationRecord record, List<DocumentTurn> documents, List<HandedInFile> files) {
    /** The documents for which files are taken now. */
    public List<DocumentTurn> taking() {
      return HandInRules.isTaken(record.status())
          ? documents.stream().filter(DocumentTurn::takesFiles).toList()
          : List.of();
    }
  }

  /** Another account's record is as if it did not exist. */
  public Optional<HandInView> show(AccountId account, RecordId id) {
    return transactions.read(
        () -> records.byId(id).filter(r -> r.account().equals(account)).map(this::view));
  }

  private HandInView view(ApplicationRecord record) {
    Review review = reviews.of(record.id());
    return new HandInView(
        record,
        record.status().isOpen() ? readExamination.of(record).turns(review) : List.of(),
        review.handIns().files().stream()
            .filter(file -> file.isFrom(record.account()))
            .toList()
            .reversed());
  }
}
