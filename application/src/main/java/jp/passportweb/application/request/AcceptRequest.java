package jp.passportweb.application.request;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.domaincontrol.BeginAuthorizations;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.Consent;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.draft.Draft;
import org.jspecify.annotations.Nullable;

/** Makes a record of a complete draft: every request has one of its own (APP-2). */
@Assembled
public final class AcceptRequest {
  private final ApplicationRecords records;
  private final AuditTrail audit;
  private final ReadExamination readExamination;
  private final BeginAuthorizations beginAuthorizations;

  public AcceptRequest(
      ApplicationRecords records,
      AuditTrail audit,
      ReadExamination readExamination,
      BeginAuthorizations beginAuthorizations) {
    this.records = records;
    this.audit = audit;
    this.readExamination = readExamination;
    this.beginAuthorizations = beginAuthorizations;
  }

  /** Stores the record, with the first line of its history, and asks for proof of its names. */
  public ApplicationRecord accept(Submission.Complete application, AccountId account) {
    RecordId id = application.record();
    Draft draft = application.draft();
    Request request = application.request();
    ApplicationContent content = application.content();
    Instant now = application.at();
    ApplicationRecord said =
        new ApplicationRecord(
            id,
            records.nextReceiptNumber(),
            account,
            request,
            RecordStatus.ACCEPTED,
            draft.service(),
            draft.offering(),
            content,
            consent(draft, content),
            contract(request),
            false,
            now,
            now,
            0);
    ApplicationRecord record = said.awaitingDocuments(!required(said).isEmpty(), now);
    records.add(record);
    beginAuthorizations.begin(record, now);
    records.addEvent(new RecordEvent(id, RecordEvent.Kind.ACCEPTED, "", now));
    audit.append(
        new AuditEvent(
            now,
            "account:" + account.value(),
            "application.accepted",
            record.receiptNumber().text(),
            details(draft, content)));
    return record;
  }

  private static Map<String, String> details(Draft draft, ApplicationContent content) {
    Map<String, String> details = new HashMap<>();
    details.put("request", draft.type().name());
    details.put("service", draft.service().text());
    details.put("draft", draft.id().value().toString());
    Optional.ofNullable(content.basic().coupon())
        .ifPresent(coupon -> details.put("coupon", coupon.text()));
    return details;
  }

  /** The documents to hand in with this request: those that its examination will need. */
  public List<DocumentRequirement> required(ApplicationRecord record) {
    return readExamination.of(record).documents();
  }

  /** What happens inside a contract stands under its code from the beginning. */
  private @Nullable ContractCode contract(Request request) {
    return switch (request.type()) {
      case NEW, RENEWAL, SERVICE_SWITCH -> null;
      case CONTINUATION, REISSUE, CONTACT_CHANGE, REVOCATION, TERMINATION, CANCELLATION ->
          Optional.ofNullable(request.base())
              .flatMap(records::byId)
              .map(ApplicationRecord::contract)
              .orElse(null);
    };
  }

  private static Consent consent(Draft draft, ApplicationContent content) {
    Consent given = Objects.requireNonNull(draft.consent());
    return new Consent(given.documents(), given.at(), content.applicant().name().text());
  }
}
