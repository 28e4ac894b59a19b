package jp.passportweb.domain.practicezone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What stands in the practice network at a moment.
 *
 * @param pages the agreed page of each host
 * @param broken names at and below which no signature holds
 * @param hijacked how many remote perspectives see the attacker's network instead
 */
public record PracticeZone(
    List<PracticeRecord> records, Map<String, String> pages, Set<String> broken, int hijacked) {
  public static final PracticeZone EMPTY = new PracticeZone(List.of(), Map.of(), Set.of(), 0);

  /** More than an evaluation ever needs: what is oldest goes. */
  private static final int MOST = 1_000;

  public PracticeZone {
    records = records.subList(Math.max(0, records.size() - MOST), records.size());
    records = List.copyOf(records);
    pages = Map.copyOf(pages);
    broken = Set.copyOf(broken);
  }

  /** The records of a type at a name. */
  public List<PracticeRecord> at(String name, PracticeRecord.Type type) {
    return records.stream()
        .filter(record -> record.name().equals(name) && record.type() == type)
        .toList();
  }

  /** Whether a name is there, be it only because something stands below it. */
  public boolean holds(String name) {
    return records.stream()
        .map(PracticeRecord::name)
        .anyMatch(known -> known.equals(name) || known.endsWith("." + name));
  }

  /** Whether the signatures of a name do not hold. */
  public boolean isBroken(String name) {
    return broken.stream().anyMatch(zone -> name.equals(zone) || name.endsWith("." + zone));
  }

  public PracticeZone with(PracticeRecord record) {
    List<PracticeRecord> more = new ArrayList<>(records);
    more.remove(record);
    more.add(record);
    return new PracticeZone(more, pages, broken, hijacked);
  }

  public PracticeZone without(Predicate<PracticeRecord> which) {
    return new PracticeZone(
        records.stream().filter(which.negate()).toList(), pages, broken, hijacked);
  }

  /** With the page of a host; an empty one is taken away. */
  public PracticeZone withPage(String host, String content) {
    Map<String, String> more = new TreeMap<>(pages);
    more.remove(host);
    if (!content.isEmpty() && more.size() < MOST) {
      more.put(host, content);
    }
    return new PracticeZone(records, more, broken, hijacked);
  }

  /** Lets the signatures of a name hold, or not. */
  public PracticeZone withSignatures(String name, boolean good) {
    Set<String> more = new HashSet<>(broken);
    more.remove(name);
    if (!good && more.size() < MOST) {
      more.add(name);
    }
    return new PracticeZone(records, pages, more, hijacked);
  }

  /** Lets so many remote perspectives see the attacker's network. */
  public PracticeZone hijacked(int perspectives) {
    return new PracticeZone(records, pages, broken, perspectives);
  }

  /** Without anything that stands at a host or below it. */
  public PracticeZone cleared(String host) {
    return without(record -> record.name().equals(host) || record.name().endsWith("." + host))
        .withPage(host, "")
        .withSignatures(host, true);
  }
}
