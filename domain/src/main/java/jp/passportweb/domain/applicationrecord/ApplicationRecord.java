package jp.passportweb.domain.applicationrecord;

import java.time.Instant;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * お申込情報(レコード): one request and where it stands (APP-2).
 *
 * @param contract absent until the contract is concluded (APP-3)
 * @param awaitsDocuments 「!」 (LST-3)
 * @param version of the row, for optimistic updates
 */
public record ApplicationRecord(
    RecordId id,
    ReceiptNumber receiptNumber,
    AccountId account,
    Request request,
    RecordStatus status,
    ServiceCode service,
    OfferingCode offering,
    ApplicationContent content,
    Consent consent,
    @Nullable ContractCode contract,
    boolean awaitsDocuments,
    Instant appliedAt,
    Instant changedAt,
    long version) {

  /** お申込種別. */
  public RequestType requestType() {
    return request.type();
  }

  /**
   * The record in its next status.
   *
   * @throws IllegalStateException when the transition table has no such change
   */
  public ApplicationRecord become(RecordStatus next, Instant at) {
    if (!status.mayBecome(next, requestType())) {
      throw new IllegalStateException(receiptNumber.text() + ": " + status + " to " + next);
    }
    return with(next, contract, awaitsDocuments, at);
  }

  public ApplicationRecord concluded(ContractCode code, Instant at) {
    return with(status, code, awaitsDocuments, at);
  }

  public ApplicationRecord awaitingDocuments(boolean awaits, Instant at) {
    return with(status, contract, awaits, at);
  }

  /** With another CSR for the same names (LINT-1), or fewer names; examined from there on. */
  public ApplicationRecord with(BasicInformation basic, Instant at) {
    return new ApplicationRecord(
        id,
        receiptNumber,
        account,
        request,
        status,
        service,
        offering,
        content.with(basic),
        consent,
        contract,
        awaitsDocuments,
        appliedAt,
        at,
        version);
  }

  private ApplicationRecord with(
      RecordStatus newStatus, @Nullable ContractCode newContract, boolean awaits, Instant at) {
    return new ApplicationRecord(
        id,
        receiptNumber,
        account,
        request,
        newStatus,
        service,
        offering,
        content,
        consent,
        newContract,
        awaits,
        appliedAt,
        at,
        version);
  }
}
