package jp.passportweb.application.directory;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.directory.AccountDirectory;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;

/** ACC-4: accounts by whatever somebody knows of them. */
@Assembled
public final class FindAccounts {
  /** Rows of a page. */
  public static final int PAGE_SIZE = 20;

  private final AccountDirectory directory;
  private final Transactions transactions;

  public FindAccounts(AccountDirectory directory, Transactions transactions) {
    this.directory = directory;
    this.transactions = transactions;
  }

  /** Nothing for who may not read it; the last page where there are fewer. */
  public Optional<AccountDirectory.Page> find(Operator operator, String typed, int page) {
    return operator.role().may(Capability.READ_CASES)
        ? Optional.of(transactions.read(() -> read(typed, Math.max(1, page))))
        : Optional.empty();
  }

  private AccountDirectory.Page read(String typed, int page) {
    AccountDirectory.Page wanted = directory.find(typed, page, PAGE_SIZE);
    return page <= wanted.pages() ? wanted : directory.find(typed, wanted.pages(), PAGE_SIZE);
  }
}
