package jp.passportweb.domain.coupon;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.domain.account.AccountId;

/** {@link ResellerRequests} in memory. */
public final class InMemoryResellerRequests implements ResellerRequests {
  private final Map<AccountId, ResellerRequest> byAccount = new LinkedHashMap<>();

  @Override
  public void put(ResellerRequest request) {
    byAccount.put(request.account(), request);
  }

  @Override
  public boolean remove(AccountId account) {
    return byAccount.remove(account) != null;
  }

  @Override
  public Optional<ResellerRequest> of(AccountId account) {
    return Optional.ofNullable(byAccount.get(account));
  }

  @Override
  public List<ResellerRequest> oldest(int atMost) {
    return byAccount.values().stream()
        .sorted(Comparator.comparing(ResellerRequest::requestedAt))
        .limit(atMost)
        .toList();
  }
}
