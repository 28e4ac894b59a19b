package jp.passportweb.domain.domaincontrol;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.account.AccountId;

/** Port: the authorizations of accounts, pending and proven (DCV-1). What was proven stays. */
public interface Authorizations {
  /**
   * @return false when the account is asked for the name already; then nothing is stored
   */
  boolean begin(PendingAuthorization pending);

  /** One that is still pending. */
  Optional<PendingAuthorization> pending(AuthorizationId id);

  /** The pending ones of an account for any of these names, by name. */
  List<PendingAuthorization> pendingOf(
      AccountId account, Collection<AuthorizationDomainName> names);

  /** The pending ones that it is time to look for, the longest due first. */
  List<PendingAuthorization> due(Instant now, int atMost);

  /**
   * @return false when it changed meanwhile or is pending no more; then nothing is stored
   */
  boolean update(PendingAuthorization pending);

  /** It is asked for no longer; false as for {@link #update}. */
  boolean withdraw(PendingAuthorization pending);

  /** It is proven, and pending no more; false as for {@link #update}. */
  boolean prove(PendingAuthorization pending, Authorization proven);

  /** What an account has proven at any of these names, oldest first, however long ago. */
  List<Authorization> provenOf(AccountId account, Collection<AuthorizationDomainName> names);

  /** What stands at a label of the zone to which names are delegated: values of pending ones. */
  List<RandomValue> delegated(DelegationLabel label);
}
