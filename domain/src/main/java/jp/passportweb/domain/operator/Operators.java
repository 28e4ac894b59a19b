package jp.passportweb.domain.operator;

import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.session.Login;

/** Port: the staff. */
public interface Operators {
  void add(Operator operator);

  Optional<Operator> byId(OperatorId id);

  Optional<Operator> byLoginName(String loginName);

  /** The office's session of this digest, with its operator. */
  Optional<Login<Operator>> byLogin(String digest);

  /** By login name. */
  List<Operator> all();

  /** As {@link #all()}, and nobody else changes any of them before this transaction ends. */
  List<Operator> allForUpdate();

  /** Stores the change; returns false, and stores nothing, when the row changed meanwhile. */
  boolean update(Operator operator);
}
