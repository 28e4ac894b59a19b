package jp.passportweb.application.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.ConversationRules;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.Reviews;

/**
 * The applicant answers the office in the portal, which brings the record back to whoever has it in
 * hand; one sent twice is sent once (CNV-3).
 */
@Assembled
public final class AnswerOffice {
  public static final String TEXT = "answer";

  private static final int TRIES = 3;

  private final ApplicationRecords records;
  private final Reviews reviews;
  private final ReadExamination readExamination;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public AnswerOffice(
      ApplicationRecords records,
      Reviews reviews,
      ReadExamination readExamination,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.records = records;
    this.reviews = reviews;
    this.readExamination = readExamination;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it; only where it was answered was anything stored. */
  public sealed interface Outcome {
    record Answered() implements Outcome {}

    /** What was typed cannot be taken. */
    record Unfit(InputProblem problem) implements Outcome {}

    /** As much was written today as there is time to read. */
    record Enough() implements Outcome {}

    /** The office has not written, or everything is decided. */
    record NotTaken() implements Outcome {}

    /** The record changed again and again at this very moment. */
    record ChangedMeanwhile() implements Outcome {}

    /** The account has no such record. */
    record NoSuchRecord() implements Outcome {}
  }

  public Outcome answer(AccountId account, RecordId id, String typed) {
    Outcome outcome = new Outcome.ChangedMeanwhile();
    for (int i = 0; i < TRIES && outcome instanceof Outcome.ChangedMeanwhile; i++) {
      outcome = once(account, id, typed);
    }
    return outcome;
  }

  private Outcome once(AccountId account, RecordId id, String typed) {
    try {
      return transactions.run(() ->
          records
              .byId(id)
              .filter(record -> record.account().equals(account))
              .map(record -> taken(record, typed))
              .orElseGet(Outcome.NoSuchRecord::new));
    } catch (Overtaken overtaken) {
      return new Outcome.ChangedMeanwhile();
    }
  }

  private Outcome taken(ApplicationRecord record, String typed) {
    Review review = reviews.of(record.id());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (!ConversationRules.takesAnswers(record.status(), review)) {
      return new Outcome.NotTaken();
    }
    return switch (LongText.parse(typed)) {
      case Parsed.Bad<LongText>(var problem) -> new Outcome.Unfit(problem);
      case Parsed.Good<LongText>(LongText text) ->
          said(record, review, Comment.answer(text.text(), now));
    };
  }

  private Outcome said(ApplicationRecord record, Review review, Comment answer) {
    if (review.endsWith(answer)) {
      return new Outcome.Answered();
    }
    if (ConversationRules.isEnough(review, answer.at())) {
      return new Outcome.Enough();
    }
    store(record, review, answer);
    return new Outcome.Answered();
  }

  private void store(ApplicationRecord record, Review before, Comment answer) {
    Review review = before.saying(answer);
    boolean awaits = readExamination.of(record).awaitsCustomer(review);
    if (!reviews.save(review, false)) {
      throw new Overtaken();
    }
    reviews.add(record.id(), answer);
    if (!records.update(record.awaitingDocuments(awaits, answer.at()))) {
      throw new Overtaken();
    }
    audit.append(
        new AuditEvent(
            answer.at(),
            "account:" + record.account().value(),
            "application.answered",
            record.receiptNumber().text(),
            FactChange.of("turn", before.turn(), review.turn())
                .with(Map.of("text", answer.text()))));
  }

  /** Record or review changed in another transaction: ends this one, so that nothing is stored. */
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
