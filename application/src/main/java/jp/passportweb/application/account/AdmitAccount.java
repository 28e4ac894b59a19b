package jp.passportweb.application.account;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.session.Admission;
import jp.passportweb.application.session.ResolveSession;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.Accounts;

/** Whose portal a token opens, in one transaction. */
@Assembled
public final class AdmitAccount {
  private final ResolveSession resolveSession;
  private final Accounts accounts;
  private final Transactions transactions;

  public AdmitAccount(ResolveSession resolveSession, Accounts accounts, Transactions transactions) {
    this.resolveSession = resolveSession;
    this.accounts = accounts;
    this.transactions = transactions;
  }

  public Optional<Admission<Account>> admit(String token) {
    return transactions.run(() -> resolveSession.admit(token, accounts::byLogin));
  }
}
