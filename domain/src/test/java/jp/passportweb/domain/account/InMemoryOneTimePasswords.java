package jp.passportweb.domain.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** {@link OneTimePasswords} in memory, in the order of sending. */
public final class InMemoryOneTimePasswords implements OneTimePasswords {
  private final List<OneTimePassword> passwords = new ArrayList<>();

  @Override
  public void replaceWith(OneTimePassword fresh) {
    passwords.replaceAll(p ->
        p.account().equals(fresh.account()) && p.state() == OneTimePassword.State.LIVE
            ? p.as(OneTimePassword.State.REPLACED)
            : p);
    passwords.add(fresh);
  }

  @Override
  public Optional<OneTimePassword> latestForUpdate(AccountId account) {
    return of(account).reduce((earlier, later) -> later);
  }

  @Override
  public Optional<OneTimePassword> byId(UUID id) {
    return passwords.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  @Override
  public void update(OneTimePassword password) {
    passwords.replaceAll(p -> p.id().equals(password.id()) ? password : p);
  }

  @Override
  public int countSince(AccountId account, Instant since) {
    return (int) of(account).filter(p -> !p.issuedAt().isBefore(since)).count();
  }

  @Override
  public Optional<Instant> lastIssuedAt(AccountId account) {
    return of(account).map(OneTimePassword::issuedAt).max(Comparator.naturalOrder());
  }

  @Override
  public int removeIssuedBefore(Instant instant) {
    int before = passwords.size();
    passwords.removeIf(p -> p.issuedAt().isBefore(instant));
    return before - passwords.size();
  }

  private Stream<OneTimePassword> of(AccountId account) {
    return passwords.stream().filter(p -> p.account().equals(account));
  }
}
