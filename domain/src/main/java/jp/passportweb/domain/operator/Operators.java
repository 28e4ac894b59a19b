package jp.passportweb.domain.operator;

import java.util.List;
import java.util.Optional;

/** Port: the staff. */
public interface Operators {
  void add(Operator operator);

  Optional<Operator> byId(OperatorId id);

  Optional<Operator> byLoginName(String loginName);

  List<Operator> all();

  /** Stores the change; returns false, and stores nothing, when the row changed meanwhile. */
  boolean update(Operator operator);
}
