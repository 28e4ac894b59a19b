package jp.passportweb.domain.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fact that an act has changed (AUD-1).
 *
 * @param fact its name, the same as in the details where nothing changed
 * @param before empty where there was none
 * @param after empty where there is none
 */
public record FactChange(String fact, String before, String after) {
  private static final String BEFORE = ".before";
  private static final String AFTER = ".after";

  /** Of where something stands. */
  public static FactChange of(String fact, Enum<?> before, Enum<?> after) {
    return new FactChange(fact, before.name(), after.name());
  }

  /** The details of an event that tells more, and where something went, if it went anywhere. */
  public static Map<String, String> moved(
      String fact, Enum<?> before, Enum<?> after, Map<String, String> more) {
    return before == after ? more : of(fact, before, after).with(more);
  }

  /** As the details of an event. */
  public Map<String, String> details() {
    return Map.of(fact + BEFORE, before, fact + AFTER, after);
  }

  /** As the details of an event that tells more. */
  public Map<String, String> with(Map<String, String> more) {
    Map<String, String> details = new HashMap<>(details());
    details.putAll(more);
    return Map.copyOf(details);
  }

  /** The changes that an event's details tell, by the facts' names. */
  public static List<FactChange> in(Map<String, String> details) {
    List<FactChange> changes = new ArrayList<>();
    new TreeMap<>(details)
        .forEach((name, after) -> {
          if (name.endsWith(AFTER)) {
            String fact = name.substring(0, name.length() - AFTER.length());
            changes.add(new FactChange(fact, details.getOrDefault(fact + BEFORE, ""), after));
          }
        });
    return changes;
  }

  /** Whether an entry of the details belongs to a change. */
  public static boolean isPart(String name) {
    return name.endsWith(BEFORE) || name.endsWith(AFTER);
  }
}
