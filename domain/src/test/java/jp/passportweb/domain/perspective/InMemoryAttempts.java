package jp.passportweb.domain.perspective;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.domaincontrol.AuthorizationId;
import jp.passportweb.domain.signingrequest.DnsName;

/** {@link Attempts} in memory, for several threads. */
public final class InMemoryAttempts implements Attempts {
  private final List<OfAuthorization> control = new ArrayList<>();
  private final List<OfAccount> caa = new ArrayList<>();

  private record OfAccount(AccountId account, Attempt attempt) {}

  @Override
  public synchronized void add(AccountId account, AuthorizationId authorization, Attempt attempt) {
    control.add(new OfAuthorization(authorization, attempt));
  }

  @Override
  public synchronized void add(AccountId account, Attempt attempt) {
    caa.add(new OfAccount(account, attempt));
  }

  @Override
  public synchronized List<OfAuthorization> latest(
      Collection<AuthorizationId> authorizations, int atMost) {
    return control.reversed().stream()
        .filter(one -> authorizations.contains(one.authorization()))
        .limit(atMost)
        .toList();
  }

  @Override
  public synchronized List<Attempt> latestCaa(AccountId account, Collection<DnsName> names) {
    return names.stream().flatMap(name -> latestCaa(account, name).stream()).toList();
  }

  private Optional<Attempt> latestCaa(AccountId account, DnsName name) {
    return caa.reversed().stream()
        .filter(one -> one.account().equals(account))
        .map(OfAccount::attempt)
        .filter(attempt -> attempt.question().domain().equals(name.text()))
        .findFirst();
  }
}
