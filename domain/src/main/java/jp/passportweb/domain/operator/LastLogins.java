package jp.passportweb.domain.operator;

import java.time.Instant;
import java.util.Map;

/** Port: when each member of staff logged in last. */
public interface LastLogins {
  void note(OperatorId operator, Instant at);

  /** Of everybody who ever did. */
  Map<OperatorId, Instant> all();
}
