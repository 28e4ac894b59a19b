package jp.passportweb.application.proposal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.directory.AccountDirectory;
import jp.passportweb.domain.evidence.Party;
import jp.passportweb.domain.review.Standing;

/**
 * ACC-5: the numbers under which an account's organisation is called, each with what proves it: by
 * the same evidence as for its applications (EVD-4), never what the account itself says.
 */
@Assembled
public final class ReadProvenNumbers {
  private static final int CONTRACTS = 10;

  private final ApplicationRecords records;
  private final AccountDirectory directory;
  private final ReadExamination readExamination;

  public ReadProvenNumbers(
      ApplicationRecords records, AccountDirectory directory, ReadExamination readExamination) {
    this.records = records;
    this.directory = directory;
    this.readExamination = readExamination;
  }

  /** Runs in the caller's transaction. */
  public Map<String, Standing.Good> of(AccountId account) {
    Map<Party, ApplicationRecord> organizations = new LinkedHashMap<>();
    Stream.concat(
            records.latestOfAccount(account).stream(),
            directory.contracts(account, CONTRACTS).stream()
                .map(Contract::code)
                .map(records::latestOf)
                .flatMap(Optional::stream))
        .forEach(
            record -> organizations.putIfAbsent(Party.of(record.content().organization()), record));
    Map<String, Standing.Good> numbers = new LinkedHashMap<>();
    organizations.values().forEach(r -> numbers.putAll(readExamination.of(r).numbers()));
    return numbers;
  }
}
