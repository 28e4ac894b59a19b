package jp.passportweb.domain.perspective;

import java.util.Collection;
import java.util.List;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.domaincontrol.AuthorizationId;
import jp.passportweb.domain.signingrequest.DnsName;

/** Port: what was looked at, for whom (DCV-5, CAA-4, MPIC-1). Appended, never changed. */
public interface Attempts {
  /** One at an authorization. */
  void add(AccountId account, AuthorizationId authorization, Attempt attempt);

  /** One at the CAA records of a name. */
  void add(AccountId account, Attempt attempt);

  /** The latest of each authorization, newest first. */
  List<OfAuthorization> latest(Collection<AuthorizationId> authorizations, int atMost);

  /** The latest look at the CAA records of each of these names for an account. */
  List<Attempt> latestCaa(AccountId account, Collection<DnsName> names);

  /** An attempt with what it was for. */
  record OfAuthorization(AuthorizationId authorization, Attempt attempt) {}
}
