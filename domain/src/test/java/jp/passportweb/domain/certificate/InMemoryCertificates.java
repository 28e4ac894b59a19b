package jp.passportweb.domain.certificate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordId;

/** {@link Certificates} in memory. */
public final class InMemoryCertificates implements Certificates {
  private final Map<RecordId, Issuance> byRecord = new HashMap<>();

  @Override
  public Optional<Issuance> ofRecord(RecordId record) {
    return Optional.ofNullable(byRecord.get(record));
  }

  @Override
  public Optional<Issuance> ofSerial(String authority, SerialNumber serial) {
    return byRecord.values().stream()
        .filter(i -> i.intention().authority().equals(authority))
        .filter(i -> i.intention().serial().equals(serial))
        .findFirst();
  }

  @Override
  public boolean intend(Issuance.Intended intended) {
    boolean serialUsed =
        byRecord.values().stream()
            .map(Issuance::intention)
            .anyMatch(i ->
                i.authority().equals(intended.authority()) && i.serial().equals(intended.serial()));
    return !serialUsed && byRecord.putIfAbsent(intended.record(), intended) == null;
  }

  @Override
  public void store(Issuance.Issued issued) {
    Issuance stored = byRecord.get(issued.record());
    if (stored == null) {
      throw new IllegalStateException("no intention for " + issued.record());
    }
    if (stored instanceof Issuance.Intended intended) {
      byRecord.put(
          issued.record(), new Issuance.Issued(intended, issued.certificate(), issued.issuedAt()));
    }
  }
}
