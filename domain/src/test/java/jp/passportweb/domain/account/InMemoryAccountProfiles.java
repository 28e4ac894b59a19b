package jp.passportweb.domain.account;

import java.util.HashMap;
import java.util.Map;

/** {@link AccountProfiles} in memory. */
public final class InMemoryAccountProfiles implements AccountProfiles {
  private final Map<AccountId, AccountProfile> byAccount = new HashMap<>();

  @Override
  public AccountProfile of(AccountId account) {
    return byAccount.getOrDefault(account, AccountProfile.empty(account));
  }

  @Override
  public void save(AccountProfile profile) {
    byAccount.put(profile.account(), profile);
  }
}
