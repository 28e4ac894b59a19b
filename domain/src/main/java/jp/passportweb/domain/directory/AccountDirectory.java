package jp.passportweb.domain.directory;

import java.util.List;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.paging.Paging;

/** ACC-4, port: accounts found by any identifier that people have of them. */
public interface AccountDirectory {
  /** More accounts than these are not looked through: whoever searches says more. */
  int MOST = 1000;

  /**
   * Accounts of which a name, number, code, contact, mail, telephone or receipt number begins so,
   * by their names.
   *
   * @param typed all accounts where it is blank
   */
  Page find(String typed, int page, int size);

  /** An account's contracts, the latest first day first. */
  List<Contract> contracts(AccountId account, int atMost);

  /** Rows of one page, counted from 1, and the total of all pages. */
  record Page(List<FoundAccount> rows, int page, int size, int total) {
    public int pages() {
      return Paging.pages(total, size);
    }
  }
}
