package jp.passportweb.application.office;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.certificate.RevokeCertificate;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.review.Examination;
import jp.passportweb.domain.review.ReuseRules;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.ReviewRefusal;
import jp.passportweb.domain.review.Reviews;

/**
 * What every step of the review shares: laying the record on the desk, storing what changed and
 * noting what was done. The review is stored first, which locks the record, and the trail last, so
 * that steps on one record wait for each other and never each for the other.
 */
@Assembled
public final class Desk {
  final Reviews reviews;
  private final ApplicationRecords records;
  private final Operators operators;
  private final AuditTrail audit;
  private final Catalog catalog;
  private final InstantSource clock;
  private final ReadEarlierReviews earlierReviews;

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
    this.earlierReviews = new ReadEarlierReviews(records, reviews);
  }

  /** The record as this operator sees it. */
  public Optional<OpenCase> lay(RecordId id, OperatorId operator) {
    return records
        .byId(id)
        .flatMap(record -> operators.byId(operator).map(who -> openCase(record, who)));
  }

  /** A step on a record, unless there is a reason against it. */
  ReviewOutcome take(
      RecordId id,
      OperatorId operator,
      Function<OpenCase, Optional<ReviewRefusal>> whyNot,
      BiConsumer<OpenCase, Instant> step) {
    Optional<OpenCase> open = lay(id, operator);
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

  /** As {@link #take} for a step that gathers evidence; it moves the review on by a version. */
  ReviewOutcome examine(
      RecordId id,
      OperatorId operator,
      Function<OpenCase, Optional<ReviewRefusal>> whyNot,
      BiConsumer<OpenCase, Instant> step) {
    return take(
        id,
        operator,
        whyNot,
        (open, now) -> {
          begin(open, now);
          step.accept(lay(id, operator).orElseThrow(), now);
        });
  }

  /** Stores examiner and decisions, or ends the step. */
  void save(Review review, boolean fourEyes) {
    if (!reviews.save(review, fourEyes)) {
      throw new NotTaken(changed());
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

  private OpenCase openCase(ApplicationRecord record, Operator operator) {
    CertificateService service = catalog.serviceOf(record.service());
    return new OpenCase(
        record, reviews.of(record.id()), operator, service, examination(record, service));
  }

  private Examination examination(ApplicationRecord record, CertificateService service) {
    return Examination.of(
        record.requestType(),
        service.level(),
        catalog.requiredDocuments(record.service(), record.content().organization().kind()),
        ReuseRules.reusable(
            record,
            earlierReviews.of(record),
            catalog.reuse(),
            LocalDate.ofInstant(now(), ValidityRules.TOKYO)));
  }

  /** The first step of all takes the record in hand: 申込受付 becomes 審査中. */
  private void begin(OpenCase open, Instant now) {
    if (open.record().status() == RecordStatus.IN_REVIEW) {
      save(open.review(), false);
      return;
    }
    save(open.review().takenBy(open.operator().id()), false);
    boolean awaits = !open.examination().hasAllDocuments(open.review());
    update(open.record().become(RecordStatus.IN_REVIEW, now).awaitingDocuments(awaits, now));
    tell(open, RecordEvent.Kind.REVIEW_STARTED, "", now);
    note(open, "review.started", Map.of(), now);
  }
}
