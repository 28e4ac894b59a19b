package jp.passportweb.domain.certificate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.signingrequest.SpkiHash;

/** {@link Certificates} in memory. */
public final class InMemoryCertificates implements Certificates {
  private final Map<RecordId, Issuance> byRecord = new HashMap<>();
  private final List<Issuance.Intended> withdrawn = new ArrayList<>();

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
  public List<Issuance.Issued> ofKey(SpkiHash key) {
    return byRecord.values().stream()
        .filter(i -> i.intention().key().equals(key))
        .flatMap(i -> i instanceof Issuance.Issued issued ? Stream.of(issued) : Stream.empty())
        .toList();
  }

  @Override
  public boolean intend(Issuance.Intended intended) {
    return !isUsed(intended) && byRecord.putIfAbsent(intended.record(), intended) == null;
  }

  @Override
  public boolean replace(Issuance.Intended old, Issuance.Intended fresh) {
    if (isUsed(fresh)) {
      throw new IllegalStateException("serial number used: " + fresh.serial());
    }
    boolean replaced = byRecord.replace(old.record(), old, fresh);
    if (replaced) {
      withdrawn.add(old);
    }
    return replaced;
  }

  @Override
  public boolean withdraw(Issuance.Intended intended) {
    boolean removed = byRecord.remove(intended.record(), intended);
    if (removed) {
      withdrawn.add(intended);
    }
    return removed;
  }

  @Override
  public boolean store(Issuance.Issued issued) {
    Issuance stored = byRecord.get(issued.record());
    if (stored == null || !isSame(stored.intention(), issued.intention())) {
      throw new IllegalStateException("no such intention for " + issued.record());
    }
    if (stored instanceof Issuance.Issued) {
      return false;
    }
    byRecord.put(
        issued.record(),
        new Issuance.Issued(stored.intention(), issued.certificate(), issued.issuedAt()));
    return true;
  }

  private boolean isUsed(Issuance.Intended intended) {
    return Stream.concat(byRecord.values().stream().map(Issuance::intention), withdrawn.stream())
        .anyMatch(used -> isSame(used, intended));
  }

  private static boolean isSame(Issuance.Intended one, Issuance.Intended other) {
    return one.authority().equals(other.authority()) && one.serial().equals(other.serial());
  }
}
