package jp.passportweb.domain.keylist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@link KeyLists} in memory. */
public final class InMemoryKeyLists implements KeyLists {
  private final Map<KeyListId, KeyList> inUse = new LinkedHashMap<>();
  private final Map<KeyListId, KeyList> begun = new LinkedHashMap<>();
  private final Map<KeyListId, List<SortedEntries>> entries = new LinkedHashMap<>();

  @Override
  public List<KeyList> all() {
    return inUse.values().stream().sorted(Comparator.comparing(KeyList::name)).toList();
  }

  @Override
  public boolean contains(KeyListId list, String entry) {
    return entries.getOrDefault(list, List.of()).stream().anyMatch(e -> e.contains(entry));
  }

  @Override
  public void addUnpublished(KeyList list) {
    begun.put(list.id(), list);
  }

  @Override
  public void addEntries(KeyListId list, SortedEntries more) {
    entries.computeIfAbsent(list, _ -> new ArrayList<>()).add(more);
  }

  @Override
  public void putInUse(KeyList list) {
    all().stream().filter(old -> old.name().equals(list.name())).forEach(old -> remove(old.id()));
    begun.remove(list.id());
    inUse.put(list.id(), list);
  }

  @Override
  public void remove(KeyListId list) {
    inUse.remove(list);
    begun.remove(list);
    entries.remove(list);
  }

  @Override
  public int removeUnpublishedSince(Instant before) {
    List<KeyList> old =
        begun.values().stream().filter(list -> list.importedAt().isBefore(before)).toList();
    old.forEach(list -> remove(list.id()));
    return old.size();
  }
}
