package jp.passportweb.application.keylist;

import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.keylist.KeyList;
import jp.passportweb.domain.keylist.KeyLists;

/** Shows which lists of keys are asked before a key is certified. */
@Assembled
public final class ShowKeyLists {
  private final KeyLists lists;
  private final Transactions transactions;

  public ShowKeyLists(KeyLists lists, Transactions transactions) {
    this.lists = lists;
    this.transactions = transactions;
  }

  /** By name. */
  public List<KeyList> all() {
    return transactions.read(lists::all);
  }
}
