package jp.passportweb.domain.account;

/** Port: what accounts have registered beforehand, kept encrypted. */
public interface AccountProfiles {
  /** What the account has registered; an empty profile where it never did. */
  AccountProfile of(AccountId account);

  /** Stores it instead of the earlier one; guarded by the account's version. */
  void save(AccountProfile profile);
}
