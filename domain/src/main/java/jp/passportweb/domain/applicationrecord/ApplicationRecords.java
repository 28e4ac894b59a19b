package jp.passportweb.domain.applicationrecord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.organization.RegistrationNumber;
import jp.passportweb.domain.request.FollowUp;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.domain.signingrequest.SpkiHash;
import org.jspecify.annotations.Nullable;

/** Port: the application records and their history. */
public interface ApplicationRecords {
  /** The next receipt number; gaps are harmless. */
  ReceiptNumber nextReceiptNumber();

  void add(ApplicationRecord record);

  Optional<ApplicationRecord> byId(RecordId id);

  /**
   * Stores status, contract code, 「!」 and time of change.
   *
   * @return false when the record changed meanwhile; then nothing is stored
   */
  boolean update(ApplicationRecord record);

  /**
   * As {@link #update}, and stores the CSR and its key as well.
   *
   * @return false when the record changed meanwhile; then nothing is stored
   */
  boolean updateSigningRequest(ApplicationRecord record);

  /**
   * As {@link #update}, and stores that names were left out.
   *
   * @return false when the record changed meanwhile; then nothing is stored
   */
  boolean updateNames(ApplicationRecord record);

  /** The keys that records were applied for with. */
  Map<RecordId, SpkiHash> keysOf(List<RecordId> records);

  /**
   * The requests made from records of a contract, or from one record that has none, in the order of
   * application.
   */
  List<FollowUp> followUps(RecordId record, @Nullable ContractCode contract);

  /** The contract's latest completed record that says who its contacts are (CHG-1). */
  Optional<ApplicationRecord> latestOf(ContractCode contract);

  /** ACC-3: the accounts that have a record with this common name. */
  Set<AccountId> applicantsFor(DnsName commonName);

  /** The record that the account applied for last. */
  Optional<ApplicationRecord> latestOfAccount(AccountId account);

  /**
   * ACC-2: the number of the corporation that an account is of, as its latest application says it
   * that has one and was neither refused nor withdrawn.
   */
  Optional<RegistrationNumber> registrationNumberOf(AccountId account);

  /** The application of the same account before this one that was neither refused nor withdrawn. */
  Optional<ApplicationRecord> earlierOfAccount(ApplicationRecord record);

  /** The contacts that a record's contract has by now, as its latest record has them (CHG-1). */
  default Contacts contactsNow(ApplicationRecord record) {
    return Optional.ofNullable(record.contract())
        .flatMap(this::latestOf)
        .orElse(record)
        .content()
        .contacts();
  }

  void addEvent(RecordEvent event);

  /** The history of a record, oldest first. */
  List<RecordEvent> eventsOf(RecordId record);

  /** The records that stand under a contract, in the order of application. */
  List<RecordId> ofContract(ContractCode contract);

  /** Records approved and not yet issued, oldest first: what a crash or an outage left behind. */
  List<RecordId> awaitingIssuance(int atMost);

  /** An account's open applications for a certificate, oldest first. */
  List<RecordId> openCertifying(AccountId account, int atMost);

  /**
   * Those of all accounts in the order of their ids, after one; from the first where it is null.
   */
  List<RecordId> openCertifyingAfter(@Nullable RecordId last, int atMost);
}
