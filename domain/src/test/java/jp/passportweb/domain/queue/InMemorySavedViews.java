package jp.passportweb.domain.queue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.operator.OperatorId;

/** {@link SavedViews} in memory. */
public final class InMemorySavedViews implements SavedViews {
  private final Map<OperatorId, Map<String, SavedView>> views = new HashMap<>();

  @Override
  public List<SavedView> of(OperatorId operator) {
    return List.copyOf(views.getOrDefault(operator, Map.of()).values());
  }

  @Override
  public void save(OperatorId operator, SavedView view) {
    views.computeIfAbsent(operator, _ -> new LinkedHashMap<>()).put(view.name(), view);
  }

  @Override
  public void remove(OperatorId operator, String name) {
    views.getOrDefault(operator, new HashMap<>()).remove(name);
  }
}
