package jp.passportweb.domain.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@link Revocations} in memory. */
public final class InMemoryRevocations implements Revocations {
  private final List<Revocation> all = new ArrayList<>();
  private final Set<Revocation> listed = new HashSet<>();
  private final Map<Revocation, Long> changed = new HashMap<>();
  private long changes;

  @Override
  public Optional<Revocation> of(String authority, SerialNumber serial) {
    return all.stream()
        .filter(r -> r.authority().equals(authority) && r.serial().equals(serial))
        .findFirst();
  }

  @Override
  public boolean add(Revocation revocation) {
    if (of(revocation.authority(), revocation.serial()).isPresent()) {
      return false;
    }
    changes++;
    changed.put(revocation, changes);
    return all.add(revocation);
  }

  @Override
  public void revise(Revocation revised) {
    changes++;
    changed.put(revised, changes);
    all.replaceAll(r ->
        r.authority().equals(revised.authority()) && r.serial().equals(revised.serial())
            ? revised
            : r);
  }

  @Override
  public long changes() {
    return changes;
  }

  @Override
  public boolean awaitList(String authority) {
    return all.stream().anyMatch(r -> r.authority().equals(authority) && !listed.contains(r));
  }

  @Override
  public List<Revocation> awaiting(String authority) {
    return all.stream()
        .filter(r -> r.authority().equals(authority) && !listed.contains(r))
        .toList();
  }

  @Override
  public List<Revocation> toList(String authority, Instant notAfter) {
    return all.stream()
        .filter(r -> r.authority().equals(authority))
        .filter(r -> !r.notAfter().isBefore(notAfter) || !listed.contains(r))
        .sorted(Comparator.comparing(r -> r.serial().hex()))
        .toList();
  }

  @Override
  public void listed(String authority, long upTo) {
    all.stream()
        .filter(r -> r.authority().equals(authority) && changed.get(r) <= upTo)
        .forEach(listed::add);
  }
}
