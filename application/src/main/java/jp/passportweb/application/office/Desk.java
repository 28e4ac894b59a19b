package jp.passportweb.application.office;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.certificate.RevokeCertificate;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.ReviewRefusal;
import jp.passportweb.domain.review.Reviews;

/**
 * What every step of the review shares: one transaction, in which it is taken wholly or not at all,
 * and storing and noting what was done. The review is stored first, which locks the record, and the
 * trail last, so that steps on one record wait for each other and never each for the other.
 */
@Assembled
public final class Desk {
  final Reviews reviews;
  private final LayCase layCase;
  private final ApplicationRecords records;
  private final AuditTrail audit;
  private final NoteDenial noteDenial;
  private final Transactions transactions;
  private final InstantSource clock;

  public Desk(
      LayCase layCase,
      ApplicationRecords records,
      Reviews reviews,
      AuditTrail audit,
      NoteDenial noteDenial,
      Transactions transactions,
      InstantSource clock) {
    this.layCase = layCase;
    this.records = records;
    this.reviews = reviews;
    this.audit = audit;
    this.noteDenial = noteDenial;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * A step on a record, unless there is a reason against it.
   *
   * @param act what the trail calls it; of who was not let it keeps the try (AUD-1)
   */
  ReviewOutcome take(
      String act,
      RecordId id,
      OperatorId operator,
      Function<OpenCase, Optional<ReviewRefusal>> whyNot,
      BiConsumer<OpenCase, Instant> step) {
    return noted(act, id, operator, wholly(() -> taken(id, operator, whyNot, step)));
  }

  /** As {@link #take} for a step that gathers evidence; it moves the review on by a version. */
  ReviewOutcome examine(
      String act,
      RecordId id,
      OperatorId operator,
      Function<OpenCase, Optional<ReviewRefusal>> whyNot,
      BiConsumer<OpenCase, Instant> step) {
    return take(act, id, operator, whyNot, begun(step));
  }

  /** As {@link #take} for a decision, which stands only on what the operator had before them. */
  ReviewOutcome decide(
      String act,
      Seen seen,
      Function<OpenCase, Optional<ReviewRefusal>> whyNot,
      BiConsumer<OpenCase, Instant> step) {
    return take(
        act,
        seen.record(),
        seen.operator(),
        open ->
            open.review().version() == seen.version()
                ? whyNot.apply(open)
                : Optional.of(new ReviewRefusal.ChangedMeanwhile()),
        step);
  }

  /** As {@link #decide} on a record that may not be in anybody's hand yet. */
  ReviewOutcome decideAtOnce(
      String act,
      Seen seen,
      Function<OpenCase, Optional<ReviewRefusal>> whyNot,
      BiConsumer<OpenCase, Instant> step) {
    return decide(act, seen, whyNot, begun(step));
  }

  /** Stores examiner, decisions and stop, or ends the step. */
  void save(OpenCase open, Review review) {
    save(open, review, Set.of());
  }

  /** As above, a decision on the evidence that the record uses. */
  void saveDecided(OpenCase open, Review review) {
    save(open, review, open.examination().collectors());
  }

  private void save(OpenCase open, Review review, Set<OperatorId> collectors) {
    if (!reviews.save(review, open.needsFourEyes(), collectors)) {
      throw new NotTaken(changed());
    }
  }

  /** Stores an entry of the conversation with what follows from it (CNV-2), or ends the step. */
  void say(OpenCase open, Review review, Comment comment, Instant now) {
    Review saying = review.saying(comment);
    save(open, saying);
    reviews.add(open.record().id(), comment);
    if (saying.turn() != review.turn()) {
      update(open.record().awaitingDocuments(open.examination().awaitsCustomer(saying), now));
    }
  }

  /** Stores the record, or ends the step. */
  void update(ApplicationRecord record) {
    if (!records.update(record)) {
      throw new NotTaken(changed());
    }
  }

  /** The record that the request was made from. */
  ApplicationRecord base(OpenCase open) {
    return Optional.ofNullable(open.record().request().base())
        .flatMap(records::byId)
        .orElseThrow(() -> new IllegalStateException("made from nothing: " + open.record().id()));
  }

  /** Notes an act in the audit trail. */
  void note(OpenCase open, String action, Map<String, String> details, Instant at) {
    audit.append(
        new AuditEvent(at, actor(open), action, open.record().receiptNumber().text(), details));
  }

  /** As the trail tells that the record goes on. */
  static FactChange becomes(OpenCase open, RecordStatus status) {
    return FactChange.of("status", open.record().status(), status);
  }

  /** The contacts of a record as they are today. */
  Contacts contactsNow(ApplicationRecord record) {
    return records.contactsNow(record);
  }

  /** Adds a line to the history that the applicant sees. */
  void tell(OpenCase open, RecordEvent.Kind kind, String detail, Instant at) {
    records.addEvent(new RecordEvent(open.record().id(), kind, detail, at));
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** As the audit trail names the operator. */
  static String actor(OpenCase open) {
    return "operator:" + open.operator().loginName();
  }

  static Decision decision(OpenCase open, Instant at) {
    return new Decision(open.operator().id(), at);
  }

  /** Ends the step where the certificate's record changed at the same moment. */
  static void unlessChanged(RevokeCertificate.Outcome outcome) {
    if (outcome == RevokeCertificate.Outcome.CHANGED_MEANWHILE) {
      throw new NotTaken(changed());
    }
  }

  static ReviewOutcome changed() {
    return new ReviewOutcome.Refused(new ReviewRefusal.ChangedMeanwhile());
  }

  /** Keeps the try where a rule did not let it through; the step is undone by then. */
  ReviewOutcome noted(String act, RecordId id, OperatorId operator, ReviewOutcome outcome) {
    if (outcome instanceof ReviewOutcome.Refused(ReviewRefusal why)) {
      noteDenial.note(
          operator, act, () -> records.byId(id).map(record -> record.receiptNumber().text()), why);
    }
    return outcome;
  }

  private ReviewOutcome wholly(Supplier<ReviewOutcome> step) {
    try {
      return transactions.run(() -> orUndone(step.get()));
    } catch (NotTaken notTaken) {
      return notTaken.outcome();
    }
  }

  private static ReviewOutcome orUndone(ReviewOutcome outcome) {
    return switch (outcome) {
      case ReviewOutcome.Done done -> done;
      case ReviewOutcome.Refused _, ReviewOutcome.Invalid _ -> throw new NotTaken(outcome);
    };
  }

  private ReviewOutcome taken(
      RecordId id,
      OperatorId operator,
      Function<OpenCase, Optional<ReviewRefusal>> whyNot,
      BiConsumer<OpenCase, Instant> step) {
    Optional<OpenCase> open = layCase.lay(id, operator);
    if (open.isEmpty()) {
      return new ReviewOutcome.Refused(new ReviewRefusal.NoSuchRecord());
    }
    Optional<ReviewRefusal> reason = whyNot.apply(open.get());
    if (reason.isPresent()) {
      return new ReviewOutcome.Refused(reason.get());
    }
    step.accept(open.get(), now());
    return new ReviewOutcome.Done();
  }

  private BiConsumer<OpenCase, Instant> begun(BiConsumer<OpenCase, Instant> step) {
    return (open, now) -> {
      begin(open, now);
      step.accept(layCase.lay(open.record().id(), open.operator().id()).orElseThrow(), now);
    };
  }

  /** The first step of all takes the record in hand, unless somebody has it: 申込受付 becomes 審査中. */
  private void begin(OpenCase open, Instant now) {
    if (open.record().status() == RecordStatus.IN_REVIEW) {
      save(open, open.review());
      return;
    }
    boolean held = open.review().examiner() != null;
    save(open, held ? open.review() : open.review().takenBy(open.operator().id()));
    boolean awaits = open.examination().awaitsCustomer(open.review());
    update(open.record().become(RecordStatus.IN_REVIEW, now).awaitingDocuments(awaits, now));
    tell(open, RecordEvent.Kind.REVIEW_STARTED, "", now);
    note(open, "review.started", becomes(open, RecordStatus.IN_REVIEW).details(), now);
  }
}
