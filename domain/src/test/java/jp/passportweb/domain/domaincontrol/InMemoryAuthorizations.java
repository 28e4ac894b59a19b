package jp.passportweb.domain.domaincontrol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.passportweb.domain.account.AccountId;

/** {@link Authorizations} in memory, for several threads: the worker tries some at once. */
public final class InMemoryAuthorizations implements Authorizations {
  private final List<PendingAuthorization> pending = new ArrayList<>();
  private final List<Authorization> proven = new ArrayList<>();

  @Override
  public synchronized boolean begin(PendingAuthorization one) {
    return pendingOf(one.account(), List.of(one.name())).isEmpty()
        && pending.stream().noneMatch(other -> other.value().equals(one.value()))
        && pending.add(one);
  }

  @Override
  public synchronized Optional<PendingAuthorization> pending(AuthorizationId id) {
    return pending.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public synchronized List<PendingAuthorization> pendingOf(
      AccountId account, Collection<AuthorizationDomainName> names) {
    return pending(one -> one.account().equals(account) && names.contains(one.name()))
        .sorted(Comparator.comparing(one -> one.name().text()))
        .toList();
  }

  @Override
  public synchronized List<PendingAuthorization> due(Instant now, int atMost) {
    return pending(one -> !one.nextTry().isAfter(now))
        .sorted(Comparator.comparing(PendingAuthorization::nextTry))
        .limit(atMost)
        .toList();
  }

  @Override
  public synchronized boolean update(PendingAuthorization one) {
    return removed(one) && pending.add(next(one));
  }

  @Override
  public synchronized boolean withdraw(PendingAuthorization one) {
    return removed(one);
  }

  @Override
  public synchronized boolean prove(PendingAuthorization one, Authorization authorization) {
    return removed(one) && proven.add(authorization);
  }

  @Override
  public synchronized List<Authorization> provenOf(
      AccountId account, Collection<AuthorizationDomainName> names) {
    return proven.stream()
        .filter(one -> one.account().equals(account) && names.contains(one.name()))
        .sorted(Comparator.comparing(Authorization::validated))
        .toList();
  }

  @Override
  public synchronized List<RandomValue> delegated(DelegationLabel label) {
    return pending(one -> DelegationLabel.of(one.account(), one.name()).equals(label))
        .map(PendingAuthorization::value)
        .toList();
  }

  private Stream<PendingAuthorization> pending(Predicate<PendingAuthorization> which) {
    return pending.stream().filter(which);
  }

  private boolean removed(PendingAuthorization one) {
    return pending.removeIf(
        known -> known.id().equals(one.id()) && known.version() == one.version());
  }

  private static PendingAuthorization next(PendingAuthorization one) {
    return new PendingAuthorization(
        one.id(),
        one.account(),
        one.name(),
        one.wanted(),
        one.value(),
        one.begun(),
        one.tries(),
        one.nextTry(),
        one.lastTry(),
        one.told(),
        one.version() + 1);
  }
}
