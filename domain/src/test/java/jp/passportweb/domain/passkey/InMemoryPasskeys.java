package jp.passportweb.domain.passkey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.account.AccountId;

/** {@link Passkeys} in memory. */
public final class InMemoryPasskeys implements Passkeys {
  private final List<Passkey> all = new ArrayList<>();

  @Override
  public boolean add(Passkey passkey) {
    return byCredentialId(passkey.credentialId()).isEmpty()
        && all.stream().noneMatch(found -> found.id().equals(passkey.id()))
        && all.add(passkey);
  }

  @Override
  public Optional<Passkey> byCredentialId(Octets credentialId) {
    return all.stream().filter(found -> found.credentialId().equals(credentialId)).findFirst();
  }

  @Override
  public List<Passkey> ofAccount(AccountId account) {
    return all.stream()
        .filter(found -> found.account().equals(account))
        .sorted(Comparator.comparing(Passkey::registeredAt))
        .toList();
  }

  @Override
  public boolean updateUsed(Passkey read, long counter, Instant at) {
    Optional<Passkey> kept =
        byCredentialId(read.credentialId())
            .filter(found -> found.id().equals(read.id()))
            .filter(found -> found.signatureCounter() == read.signatureCounter());
    kept.ifPresent(found -> all.set(all.indexOf(found), found.used(counter, at)));
    return kept.isPresent();
  }

  @Override
  public boolean remove(AccountId account, PasskeyId id) {
    return all.removeIf(found -> found.account().equals(account) && found.id().equals(id));
  }
}
