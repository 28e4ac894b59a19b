package jp.passportweb.domain.directory;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.InMemoryAccounts;
import jp.passportweb.domain.applicationrecord.InMemoryApplicationRecords;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.InMemoryContracts;
import jp.passportweb.domain.queue.Identifiers;

/** {@link AccountDirectory} in memory. */
public final class InMemoryAccountDirectory implements AccountDirectory {
  private final InMemoryAccounts accounts;
  private final InMemoryApplicationRecords records;
  private final InMemoryContracts contracts;

  public InMemoryAccountDirectory(
      InMemoryAccounts accounts, InMemoryApplicationRecords records, InMemoryContracts contracts) {
    this.accounts = accounts;
    this.records = records;
    this.contracts = contracts;
  }

  @Override
  public Page find(String typed, int page, int size) {
    String folded = Identifiers.folded(typed);
    String name = Identifiers.ofName(typed);
    List<FoundAccount> found =
        accounts
            .all()
            .filter(account ->
                terms(account).anyMatch(term -> term.startsWith(folded))
                    || Identifiers.ofName(account.organizationName().text()).startsWith(name))
            .sorted(
                Comparator.comparing(
                        (Account account) -> Identifiers.ofName(account.organizationName().text()))
                    .thenComparing(account -> account.id().value()))
            .map(this::found)
            .toList();
    return new Page(
        found.stream().skip((page - 1L) * size).limit(size).toList(), page, size, found.size());
  }

  private Stream<String> terms(Account account) {
    return Stream.concat(
        Stream.of(
            Identifiers.ofName(account.organizationName().text()), account.otpAddress().mailbox()),
        records
            .all()
            .filter(record -> record.account().equals(account.id()))
            .flatMap(record -> Identifiers.of(record).stream()));
  }

  private FoundAccount found(Account account) {
    return new FoundAccount(
        account.id(),
        account.organizationName().text(),
        account.otpAddress(),
        account.createdAt(),
        contracts(account.id(), Integer.MAX_VALUE).size(),
        Math.toIntExact(
            records.all().filter(record -> record.account().equals(account.id())).count()));
  }

  @Override
  public List<Contract> contracts(AccountId account, int atMost) {
    return contracts
        .all()
        .filter(contract -> contract.account().equals(account))
        .sorted(
            Comparator.comparing(Contract::from)
                .thenComparing(contract -> contract.code().text())
                .reversed())
        .limit(atMost)
        .toList();
  }
}
