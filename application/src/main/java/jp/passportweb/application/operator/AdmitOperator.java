package jp.passportweb.application.operator;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.session.Admission;
import jp.passportweb.application.session.ResolveSession;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.Operators;

/** Who of the staff a token lets into the office, in one transaction. */
@Assembled
public final class AdmitOperator {
  private final ResolveSession resolveSession;
  private final Operators operators;
  private final Transactions transactions;

  public AdmitOperator(
      ResolveSession resolveSession, Operators operators, Transactions transactions) {
    this.resolveSession = resolveSession;
    this.operators = operators;
    this.transactions = transactions;
  }

  /** Nobody whose login is disabled. */
  public Optional<Admission<Operator>> admit(String token) {
    return transactions.run(() ->
        resolveSession.admit(
            token, digest -> operators.byLogin(digest).filter(login -> login.who().enabled())));
  }
}
