package jp.passportweb.domain.coupon;

import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.account.AccountId;

/** Port: the codes that accounts wait to be granted, one for each account at most. */
public interface ResellerRequests {
  /** Stores it in place of an earlier one of the account. */
  void put(ResellerRequest request);

  /** False where there was none. */
  boolean remove(AccountId account);

  Optional<ResellerRequest> of(AccountId account);

  /** Those that wait longest, first. */
  List<ResellerRequest> oldest(int atMost);
}
