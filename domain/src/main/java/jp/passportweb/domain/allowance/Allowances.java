package jp.passportweb.domain.allowance;

import java.time.Instant;

/** Port: allowances that every node sees. */
public interface Allowances {
  /** What was used, locked until the transaction ends; a fresh one when there is none. */
  Allowance forUpdate(String key, Instant now);

  void save(Allowance allowance);

  /** Removes those whose time began before an instant. */
  int removeBegunBefore(Instant before);
}
