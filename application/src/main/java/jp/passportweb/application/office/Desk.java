package jp.passportweb.application.office;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.ReviewRefusal;
import jp.passportweb.domain.review.Reviews;

/** What every step of the review shares: laying the record on the desk and noting what was done. */
public final class Desk {
  final ApplicationRecords records;
  final Reviews reviews;
  private final Operators operators;
  private final AuditTrail audit;
  private final Catalog catalog;
  private final InstantSource clock;

  public Desk(
      ApplicationRecords records,
      Reviews reviews,
      Operators operators,
      AuditTrail audit,
      Catalog catalog,
      InstantSource clock) {
    this.records = records;
    this.reviews = reviews;
    this.operators = operators;
    this.audit = audit;
    this.catalog = catalog;
    this.clock = clock;
  }

  /** The record as this operator sees it. */
  public Optional<OpenCase> lay(RecordId id, OperatorId operator) {
    return records
        .byId(id)
        .flatMap(record -> operators.byId(operator).map(who -> openCase(record, who)));
  }

  /** A step that an examiner takes on a record that is still being examined. */
  ReviewOutcome examine(
      RecordId id, OperatorId operator, BiFunction<OpenCase, Instant, ReviewOutcome> step) {
    Optional<OpenCase> found = lay(id, operator);
    if (found.isEmpty()) {
      return refused(new ReviewRefusal.NoSuchRecord());
    }
    OpenCase open = found.get();
    if (!open.operator().role().mayExamine()) {
      return refused(new ReviewRefusal.NotYourRole());
    }
    RecordStatus status = open.record().status();
    if (status != RecordStatus.ACCEPTED && status != RecordStatus.IN_REVIEW) {
      return refused(new ReviewRefusal.WrongStatus(status));
    }
    Instant now = now();
    return begin(open, now).map(begun -> step.apply(begun, now)).orElseGet(Desk::changed);
  }

  /** Notes an act in the audit trail. */
  void note(OpenCase open, String action, Map<String, String> details, Instant at) {
    audit.append(
        new AuditEvent(
            at,
            "operator:" + open.operator().loginName(),
            action,
            open.record().receiptNumber().text(),
            details));
  }

  /** Adds a line to the history that the applicant sees. */
  void tell(OpenCase open, RecordEvent.Kind kind, String detail, Instant at) {
    records.addEvent(new RecordEvent(open.record().id(), kind, detail, at));
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  static Decision decision(OpenCase open, Instant at) {
    return new Decision(open.operator().id(), at);
  }

  static ReviewOutcome refused(ReviewRefusal refusal) {
    return new ReviewOutcome.Refused(refusal);
  }

  static ReviewOutcome changed() {
    return refused(new ReviewRefusal.ChangedMeanwhile());
  }

  Catalog catalog() {
    return catalog;
  }

  private OpenCase openCase(ApplicationRecord record, Operator operator) {
    return new OpenCase(
        record,
        reviews.of(record.id()),
        operator,
        catalog.serviceOf(record.service()),
        catalog.requiredDocuments(record.service(), record.content().organization().kind()));
  }

  /** The first step of all takes the record in hand: 申込受付 becomes 審査中. */
  private Optional<OpenCase> begin(OpenCase open, Instant now) {
    if (open.record().status() == RecordStatus.IN_REVIEW) {
      return Optional.of(open);
    }
    Review taken = open.review().takenBy(open.operator().id());
    ApplicationRecord inReview = open.record().become(RecordStatus.IN_REVIEW, now);
    if (!records.update(inReview) || !reviews.save(taken, false)) {
      return Optional.empty();
    }
    note(open, "review.started", Map.of(), now);
    tell(open, RecordEvent.Kind.REVIEW_STARTED, "", now);
    return lay(inReview.id(), open.operator().id());
  }
}
