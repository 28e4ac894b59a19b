package jp.passportweb.application.request.newsigningrequest;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.application.signingrequest.ExamineSigningRequest;
import jp.passportweb.application.signingrequest.SigningRequestExamination;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.BasicInformation;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.request.newsigningrequest.NewSigningRequestRules;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.Reviews;
import jp.passportweb.domain.signingrequest.BlockedKeys;
import jp.passportweb.domain.signingrequest.KeyDescription;
import jp.passportweb.domain.signingrequest.SigningRequest;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;

/**
 * The customer hands in another CSR for a record whose key cannot be certified (LINT-1). The names
 * stay; what was decided for the old key is decided anew.
 */
@Assembled
public final class HandInSigningRequest {
  private final ApplicationRecords records;
  private final Reviews reviews;
  private final ExamineSigningRequest examine;
  private final ReadExamination readExamination;
  private final BlockedKeys blockedKeys;
  private final Catalog catalog;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public HandInSigningRequest(
      ApplicationRecords records,
      Reviews reviews,
      ExamineSigningRequest examine,
      ReadExamination readExamination,
      BlockedKeys blockedKeys,
      Catalog catalog,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.records = records;
    this.reviews = reviews;
    this.examine = examine;
    this.readExamination = readExamination;
    this.blockedKeys = blockedKeys;
    this.catalog = catalog;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it; only where it was handed in was anything stored. */
  public sealed interface Outcome {
    record HandedIn() implements Outcome {}

    /** It cannot be certified, or not for this record; nothing is kept of it. */
    record Unfit(ApplicationRecord record, SigningRequestExamination csr, InputProblem problem)
        implements Outcome {}

    /** The record asks for none, or not any more. */
    record NotTaken() implements Outcome {}

    /** The record changed at this very moment. */
    record ChangedMeanwhile() implements Outcome {}

    /** The account has no such record. */
    record NoSuchRecord() implements Outcome {}
  }

  public Outcome handIn(AccountId account, RecordId id, SubmittedSigningRequest submitted) {
    try {
      return transactions.run(() -> examined(account, id, submitted));
    } catch (Overtaken overtaken) {
      return new Outcome.ChangedMeanwhile();
    }
  }

  private Outcome examined(AccountId account, RecordId id, SubmittedSigningRequest submitted) {
    Optional<ApplicationRecord> found = records.byId(id).filter(r -> r.account().equals(account));
    if (found.isEmpty()) {
      return new Outcome.NoSuchRecord();
    }
    ApplicationRecord record = found.get();
    BasicInformation applied = record.content().basic();
    Review review = reviews.of(id);
    if (!NewSigningRequestRules.isTaken(record, review, blockedKeys.contains(applied.keyHash()))) {
      return new Outcome.NotTaken();
    }
    SigningRequestExamination csr =
        examine.examine(submitted, catalog.serviceOf(record.service()).wildcardAllowed());
    return problem(applied, csr)
        .<Outcome>map(problem -> new Outcome.Unfit(record, csr, problem))
        .orElseGet(() -> store(record, review, Objects.requireNonNull(csr.request())));
  }

  private static Optional<InputProblem> problem(
      BasicInformation applied, SigningRequestExamination csr) {
    SigningRequest request = csr.request();
    return request == null || !csr.accepted()
        ? Optional.of(new InputProblem.UnfitSigningRequest())
        : NewSigningRequestRules.problem(applied, csr.names(), request.keyHash());
  }

  private Outcome store(ApplicationRecord record, Review review, SigningRequest request) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    BasicInformation applied = record.content().basic();
    ApplicationRecord handedIn =
        record.with(
            applied.with(
                request.der(), request.subjectPublicKeyInfo(), KeyDescription.of(request.key())),
            now);
    Review examinedAnew = review.givenBack(null);
    boolean awaits = readExamination.of(handedIn).awaitsCustomer(examinedAnew);
    ApplicationRecord after = inReview(handedIn, now).awaitingDocuments(awaits, now);
    if (!reviews.save(examinedAnew, false) || !records.updateSigningRequest(after)) {
      throw new Overtaken();
    }
    records.addEvent(
        new RecordEvent(record.id(), RecordEvent.Kind.SIGNING_REQUEST_RECEIVED, "", now));
    audit.append(
        new AuditEvent(
            now,
            "account:" + record.account().value(),
            "application.signing-request-replaced",
            record.receiptNumber().text(),
            new FactChange("key", applied.keyHash().hex(), request.keyHash().hex())
                .with(FactChange.moved("status", record.status(), after.status(), Map.of()))));
    return new Outcome.HandedIn();
  }

  private static ApplicationRecord inReview(ApplicationRecord record, Instant now) {
    return record.status() == RecordStatus.AWAITING_APPROVAL
        ? record.become(RecordStatus.IN_REVIEW, now)
        : record;
  }

  /** Record or review changed in another transaction: ends this one, so that nothing is stored. */
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
