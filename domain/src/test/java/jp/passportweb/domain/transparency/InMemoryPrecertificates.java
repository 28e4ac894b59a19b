package jp.passportweb.domain.transparency;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.SerialNumber;

/** {@link Precertificates} in memory. */
public final class InMemoryPrecertificates implements Precertificates {
  private final Map<String, Precertificate> all = new LinkedHashMap<>();
  private final Set<String> published = new HashSet<>();
  private final Certificates certificates;

  public InMemoryPrecertificates(Certificates certificates) {
    this.certificates = certificates;
  }

  @Override
  public Optional<Precertificate> of(String authority, SerialNumber serial) {
    return Optional.ofNullable(all.get(key(authority, serial)));
  }

  @Override
  public boolean has(String authority, SerialNumber serial) {
    return of(authority, serial).isPresent();
  }

  @Override
  public boolean add(Precertificate fresh) {
    boolean stands = stands(fresh);
    if (stands) {
      all.putIfAbsent(key(fresh.authority(), fresh.serial()), fresh);
    }
    return stands;
  }

  @Override
  public Precertificate update(Precertificate asked) {
    Precertificate before = of(asked.authority(), asked.serial()).orElseThrow();
    Precertificate after = before.asked(asked.promised(), asked.rounds());
    if (!before.isSettled() && asked.isSettled()) {
      List<LogId> named = asked.embedded().stream().map(SignedTimestamp::log).toList();
      after =
          after.settled(
              after.promised().stream().filter(one -> named.contains(one.log())).toList());
    }
    all.put(key(asked.authority(), asked.serial()), after);
    return after;
  }

  @Override
  public Set<RecordId> pausing(Instant now) {
    return waiting()
        .filter(one -> one.rounds().next().isAfter(now))
        .map(Precertificate::record)
        .collect(Collectors.toSet());
  }

  @Override
  public Standing standing() {
    List<Instant> signed =
        waiting()
            .filter(one -> one.rounds().tries() > 0)
            .map(Precertificate::signedAt)
            .sorted()
            .toList();
    return new Standing(signed.size(), signed.stream().findFirst());
  }

  @Override
  public List<Precertificate> unpublished(Instant issuedFrom, int atMost) {
    return all.values().stream()
        .filter(one -> !published.contains(key(one.authority(), one.serial())))
        .filter(one -> issuedAt(one).filter(at -> !at.isBefore(issuedFrom)).isPresent())
        .sorted(Comparator.comparing(one -> issuedAt(one).orElseThrow()))
        .limit(atMost)
        .toList();
  }

  @Override
  public void published(Precertificate precertificate, Instant at) {
    published.add(key(precertificate.authority(), precertificate.serial()));
  }

  private Optional<Instant> issuedAt(Precertificate one) {
    return certificates
        .ofSerial(one.authority(), one.serial())
        .filter(Issuance.Issued.class::isInstance)
        .map(issued -> ((Issuance.Issued) issued).issuedAt());
  }

  private Stream<Precertificate> waiting() {
    return all.values().stream().filter(one -> !one.isSettled() && stands(one));
  }

  private boolean stands(Precertificate one) {
    return certificates.ofSerial(one.authority(), one.serial()).orElse(null)
        instanceof Issuance.Intended;
  }

  private static String key(String authority, SerialNumber serial) {
    return authority + " " + serial.hex();
  }
}
