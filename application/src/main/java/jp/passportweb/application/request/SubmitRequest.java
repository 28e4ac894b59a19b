package jp.passportweb.application.request;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.coupon.SpendCoupon;
import jp.passportweb.application.request.Submission.Complete;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.request.Refusal;
import jp.passportweb.domain.request.revocation.RevocationRules;
import org.jspecify.annotations.Nullable;

/**
 * 「申込」 by a logged-in account: turns a complete draft into a record, if the record that it is made
 * from still allows it (SEL-1). Doing it again with the same draft leads to the same record
 * (APP-5).
 */
@Assembled
public final class SubmitRequest {
  private final Submission submission;
  private final ReadSituation readSituation;
  private final ApplicationRecords records;
  private final Contracts contracts;
  private final Certificates certificates;
  private final LimitApplications limitApplications;
  private final SpendCoupon spendCoupon;
  private final AcceptRequest acceptRequest;
  private final TellContacts tellContacts;
  private final AuditTrail audit;

  public SubmitRequest(
      Submission submission,
      ReadSituation readSituation,
      ApplicationRecords records,
      Contracts contracts,
      Certificates certificates,
      LimitApplications limitApplications,
      SpendCoupon spendCoupon,
      AcceptRequest acceptRequest,
      TellContacts tellContacts,
      AuditTrail audit) {
    this.submission = submission;
    this.readSituation = readSituation;
    this.records = records;
    this.contracts = contracts;
    this.certificates = certificates;
    this.limitApplications = limitApplications;
    this.spendCoupon = spendCoupon;
    this.acceptRequest = acceptRequest;
    this.tellContacts = tellContacts;
    this.audit = audit;
  }

  /** All of it is stored, or nothing. */
  public SubmitOutcome submit(SentDraft sent, AccountId account) {
    return submission.submit(sent, application -> decide(application, account, sent));
  }

  private SubmitOutcome decide(Complete application, AccountId account, SentDraft sent) {
    @Nullable ApplicationRecord base = application.reading().base();
    RequestType type = application.draft().type();
    @Nullable Refusal why = base == null ? null : readSituation.allowed(base).refusalOf(type);
    if (base != null && why != null) {
      return new SubmitOutcome.NotOffered(base.id(), type, why);
    }
    if (base != null && type == RequestType.REVOCATION && !isConfirmed(base, sent)) {
      return new SubmitOutcome.Unconfirmed();
    }
    boolean examined = type != RequestType.NEW || contracts.concludedWith(account);
    return examined || limitApplications.allows(sent.address(), application)
        ? store(application, account)
        : new SubmitOutcome.TooManyApplications();
  }

  /** REV-5: the certificate of this record was confirmed, by its whole serial number. */
  private boolean isConfirmed(ApplicationRecord base, SentDraft sent) {
    return certificates
        .ofRecord(base.id())
        .filter(issuance ->
            RevocationRules.isConfirmed(issuance.intention().serial(), sent.confirmedSerial()))
        .isPresent();
  }

  private SubmitOutcome store(Complete application, AccountId account) {
    RequestType type = application.draft().type();
    submission.take(application);
    Optional.ofNullable(application.reading().base())
        .ifPresent(base -> {
          ApplicationRecord after = after(base, type, application.at());
          Submission.orUndo(records.update(after));
          note(
              type == RequestType.CANCELLATION ? "application.cancelled" : "revocation.requested",
              base,
              after);
        });
    ApplicationRecord record = acceptRequest.accept(application, account);
    if (type == RequestType.CANCELLATION) {
      cancel(application, record);
    }
    tellContacts.tell(record, acceptRequest.required(record), application.at());
    return new SubmitOutcome.Submitted(application.record());
  }

  private void cancel(Complete application, ApplicationRecord cancellation) {
    ApplicationRecord cancelled = Objects.requireNonNull(application.reading().base());
    records.addEvent(
        new RecordEvent(cancelled.id(), RecordEvent.Kind.CANCELLED, "", application.at()));
    spendCoupon.giveBack(cancelled.id());
    ApplicationRecord completed = cancellation.become(RecordStatus.COMPLETED, application.at());
    records.update(completed);
    note("request.completed", cancellation, completed);
  }

  /** Where it stands from now on, if anywhere else. */
  private void note(String act, ApplicationRecord before, ApplicationRecord after) {
    if (before.status() != after.status()) {
      audit.append(
          new AuditEvent(
              after.changedAt(),
              "account:" + after.account().value(),
              act,
              after.receiptNumber().text(),
              FactChange.of("status", before.status(), after.status()).details()));
    }
  }

  /**
   * The record that the request is made from. It is stored even where nothing in it changes: of two
   * requests at the same moment the second then meets another version.
   */
  private static ApplicationRecord after(ApplicationRecord base, RequestType type, Instant now) {
    return switch (type) {
      case CANCELLATION -> base.become(RecordStatus.CANCELLED, now);
      case REVOCATION ->
          base.status() == RecordStatus.COMPLETED
              ? base.become(RecordStatus.REVOCATION_PENDING, now)
              : base;
      case NEW, RENEWAL, CONTINUATION, REISSUE, CONTACT_CHANGE, TERMINATION, SERVICE_SWITCH -> base;
    };
  }
}
