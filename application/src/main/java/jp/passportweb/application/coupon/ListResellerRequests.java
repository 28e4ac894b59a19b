package jp.passportweb.application.coupon;

import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.coupon.ResellerRequest;
import jp.passportweb.domain.coupon.ResellerRequests;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;

/** The accounts that wait for a 特約店コード to be granted, for administrators and auditors (COU-1). */
@Assembled
public final class ListResellerRequests {
  private static final int MOST = 100;

  private final ResellerRequests requests;
  private final Accounts accounts;
  private final Transactions transactions;

  public ListResellerRequests(
      ResellerRequests requests, Accounts accounts, Transactions transactions) {
    this.requests = requests;
    this.accounts = accounts;
    this.transactions = transactions;
  }

  /** A request, and who asks. */
  public record Waiting(ResellerRequest request, Account account) {}

  /**
   * Who waits longest first; not even an empty list for others than administrators and auditors.
   */
  public Optional<List<Waiting>> list(Operator operator) {
    return operator.role().may(Capability.INSPECT)
        ? Optional.of(transactions.read(this::waiting))
        : Optional.empty();
  }

  private List<Waiting> waiting() {
    return requests.oldest(MOST).stream()
        .flatMap(request ->
            accounts.byId(request.account()).map(of -> new Waiting(request, of)).stream())
        .toList();
  }
}
