package jp.passportweb.application.operator;

import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.Operators;

/** Lists the staff. */
@Assembled
public final class ListOperators {
  private final Operators operators;
  private final Transactions transactions;

  public ListOperators(Operators operators, Transactions transactions) {
    this.operators = operators;
    this.transactions = transactions;
  }

  /** By login name, those who are not let in included. */
  public List<Operator> all() {
    return transactions.read(operators::all);
  }
}
