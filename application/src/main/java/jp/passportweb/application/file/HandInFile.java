package jp.passportweb.application.file;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
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
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.file.FileInspection;
import jp.passportweb.domain.file.FileInspection.Inspected;
import jp.passportweb.domain.file.HandInPolicy;
import jp.passportweb.domain.file.HandedInFile;
import jp.passportweb.domain.file.SoundFile;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.review.DocumentTurn;
import jp.passportweb.domain.review.Examination;
import jp.passportweb.domain.review.HandInRules;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.Reviews;

/**
 * 書類を提出する: the applicant hands in a file for a document that is asked for (FIL-4). With the last
 * one 「!」 goes, and it is the office's turn.
 */
@Assembled
public final class HandInFile {
  public static final String DOCUMENT = "document";
  public static final String FILE = "file";

  private final ApplicationRecords records;
  private final Reviews reviews;
  private final ReadExamination readExamination;
  private final KeepFile keepFile;
  private final HandInPolicy policy;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public HandInFile(
      ApplicationRecords records,
      Reviews reviews,
      ReadExamination readExamination,
      KeepFile keepFile,
      HandInPolicy policy,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.records = records;
    this.reviews = reviews;
    this.readExamination = readExamination;
    this.keepFile = keepFile;
    this.policy = policy;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it; only where it was handed in was anything stored. */
  public sealed interface Outcome {
    record HandedIn() implements Outcome {}

    record Invalid(List<FieldProblem> problems) implements Outcome {}

    /** The record changed at this very moment. */
    record ChangedMeanwhile() implements Outcome {}

    /** The account has no such record, or it asks for nothing. */
    record NothingAsked() implements Outcome {}
  }

  /**
   * @param document the code of what it is
   * @param name of the file, as it was given
   */
  public Outcome handIn(
      AccountId account, RecordId id, String document, String name, byte[] content) {
    Inspected inspected = FileInspection.of(name, content, policy.limits());
    try {
      return transactions.run(() -> handedIn(account, id, document, inspected));
    } catch (Overtaken overtaken) {
      return new Outcome.ChangedMeanwhile();
    }
  }

  private Outcome handedIn(AccountId account, RecordId id, String document, Inspected inspected) {
    Optional<ApplicationRecord> record =
        records
            .byId(id)
            .filter(r -> r.account().equals(account) && HandInRules.isTaken(r.status()));
    if (record.isEmpty()) {
      return new Outcome.NothingAsked();
    }
    Review review = reviews.of(id);
    Examination examination = readExamination.of(record.get());
    if (examination.hasReceivedAll(review)) {
      return new Outcome.NothingAsked();
    }
    Optional<DocumentTurn> turn =
        examination.turn(new DocumentCode(document), review).filter(DocumentTurn::takesFiles);
    if (turn.isEmpty()) {
      return invalid(
          DOCUMENT,
          document.isEmpty() ? new InputProblem.Missing() : new InputProblem.NotAChoice());
    }
    return switch (inspected) {
      case Inspected.Faulty(var fault) -> invalid(FILE, new InputProblem.UnfitFile(fault));
      case Inspected.Sound(SoundFile file) ->
          keep(new Asked(record.get(), review, examination, turn.get()), file);
    };
  }

  /** What the file is for. */
  private record Asked(
      ApplicationRecord record, Review review, Examination examination, DocumentTurn turn) {}

  private Outcome keep(Asked asked, SoundFile file) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    KeepFile.Purpose purpose = new KeepFile.Purpose(asked.turn, null);
    return switch (keepFile.keep(asked.record, asked.review.handIns(), purpose, file, now)) {
      case KeepFile.Outcome.NotTaken(var fault) -> invalid(FILE, new InputProblem.UnfitFile(fault));
      case KeepFile.Outcome.There _ -> new Outcome.HandedIn();
      case KeepFile.Outcome.Kept(HandedInFile kept) -> settle(asked, kept, now);
    };
  }

  private Outcome settle(Asked asked, HandedInFile kept, Instant now) {
    ApplicationRecord record = asked.record;
    boolean awaits = asked.examination.awaitsCustomer(reviews.of(record.id()));
    if (awaits != record.awaitsDocuments()
        && !records.update(record.awaitingDocuments(awaits, now))) {
      throw new Overtaken();
    }
    records.addEvent(
        new RecordEvent(record.id(), RecordEvent.Kind.DOCUMENT_HANDED_IN, kept.name().text(), now));
    audit.append(
        new AuditEvent(
            now,
            "account:" + record.account().value(),
            "file.handed-in",
            record.receiptNumber().text(),
            FileActs.details(kept)));
    return new Outcome.HandedIn();
  }

  private static Outcome invalid(String field, InputProblem problem) {
    return new Outcome.Invalid(List.of(new FieldProblem(field, problem)));
  }

  /** The record changed in another transaction: ends this one, so that nothing is stored. */
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
