package jp.passportweb.domain.operator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.domain.passkey.PasskeyId;
import jp.passportweb.domain.passkey.PasskeyName;

/** {@link StaffPasskeys} in memory. */
public final class InMemoryStaffPasskeys implements StaffPasskeys {
  private final List<StaffPasskey> all = new ArrayList<>();

  @Override
  public boolean add(StaffPasskey passkey) {
    return byCredentialId(passkey.credentialId()).isEmpty() && all.add(passkey);
  }

  @Override
  public Optional<StaffPasskey> byCredentialId(Octets credentialId) {
    return all.stream().filter(found -> found.credentialId().equals(credentialId)).findFirst();
  }

  @Override
  public List<StaffPasskey> of(OperatorId operator) {
    return all.stream()
        .filter(found -> found.operator().equals(operator))
        .sorted(Comparator.comparing(StaffPasskey::registeredAt))
        .toList();
  }

  @Override
  public boolean updateUsed(StaffPasskey read, long counter, Instant at) {
    Optional<StaffPasskey> kept =
        byCredentialId(read.credentialId())
            .filter(found -> found.signatureCounter() == read.signatureCounter());
    kept.ifPresent(found -> all.set(all.indexOf(found), found.used(counter, at)));
    return kept.isPresent();
  }

  @Override
  public boolean rename(OperatorId operator, PasskeyId id, PasskeyName name) {
    Optional<StaffPasskey> own =
        of(operator).stream().filter(found -> found.id().equals(id)).findFirst();
    own.ifPresent(found -> all.set(all.indexOf(found), found.called(name)));
    return own.isPresent();
  }

  @Override
  public boolean remove(OperatorId operator, PasskeyId id) {
    return all.removeIf(found -> found.operator().equals(operator) && found.id().equals(id));
  }

  @Override
  public int removeAllOf(OperatorId operator) {
    int earlier = all.size();
    all.removeIf(found -> found.operator().equals(operator));
    return earlier - all.size();
  }
}
