package jp.passportweb.domain.operator;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@link Operators} in memory. */
public final class InMemoryOperators implements Operators {
  private final Map<OperatorId, Operator> byId = new LinkedHashMap<>();

  @Override
  public void add(Operator operator) {
    if (byId.containsKey(operator.id()) || byLoginName(operator.loginName()).isPresent()) {
      throw new IllegalStateException("already there: " + operator.loginName());
    }
    byId.put(operator.id(), operator);
  }

  @Override
  public Optional<Operator> byId(OperatorId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public Optional<Operator> byLoginName(String loginName) {
    return byId.values().stream().filter(o -> o.loginName().equals(loginName)).findFirst();
  }

  @Override
  public List<Operator> all() {
    return byId.values().stream().sorted(Comparator.comparing(Operator::loginName)).toList();
  }

  @Override
  public boolean update(Operator operator) {
    Operator stored = byId.get(operator.id());
    if (stored == null || stored.version() != operator.version()) {
      return false;
    }
    byId.put(operator.id(), nextVersion(operator));
    return true;
  }

  private static Operator nextVersion(Operator operator) {
    return new Operator(
        operator.id(),
        operator.loginName(),
        operator.displayName(),
        operator.mail(),
        operator.role(),
        operator.passwordHash(),
        operator.enabled(),
        operator.createdAt(),
        operator.version() + 1);
  }
}
