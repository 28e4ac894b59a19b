package jp.passportweb.domain.operator;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.domain.session.Login;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.Sessions;

/** {@link Operators} in memory. */
public final class InMemoryOperators implements Operators {
  private final Map<OperatorId, Operator> byId = new LinkedHashMap<>();
  private final Sessions sessions;

  public InMemoryOperators(Sessions sessions) {
    this.sessions = sessions;
  }

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
  public Optional<Login<Operator>> byLogin(String digest) {
    return sessions
        .byDigest(digest)
        .filter(session -> session.kind() == SessionKind.OFFICE)
        .flatMap(session ->
            byId(new OperatorId(session.subject())).map(who -> new Login<>(session, who)));
  }

  @Override
  public List<Operator> all() {
    return byId.values().stream().sorted(Comparator.comparing(Operator::loginName)).toList();
  }

  @Override
  public List<Operator> allForUpdate() {
    return all();
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
