package jp.passportweb.domain.certificate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@link RevocationLists} in memory. */
public final class InMemoryRevocationLists implements RevocationLists {
  private final List<RevocationList> all = new ArrayList<>();

  @Override
  public Optional<RevocationListHead> head(String authority) {
    return latest(authority).map(RevocationList::head);
  }

  @Override
  public Optional<RevocationList> latest(String authority) {
    return all.stream()
        .filter(list -> list.authority().equals(authority))
        .max(Comparator.comparingLong(RevocationList::number));
  }

  @Override
  public boolean add(RevocationList list) {
    boolean taken =
        all.stream()
            .filter(l -> l.authority().equals(list.authority()))
            .anyMatch(l -> l.number() == list.number() || l.previous() == list.previous());
    return !taken && all.add(list);
  }
}
