package jp.passportweb.domain.allowance;

import java.time.Instant;

/** Port: allowances that every node sees. */
public interface Allowances {
  /** What was used, locked until the transaction ends; a fresh one when there is none. */
  Allowance forUpdate(String key, Instant now);

  void save(Allowance allowance);

  /** Whether one more is left; then it is used, in the caller's transaction. */
  default boolean use(String key, Allowance.Limit limit, Instant now) {
    Allowance allowance = forUpdate(key, now);
    boolean left = !allowance.isUsedUp(limit, now);
    if (left) {
      save(allowance.use(limit, now));
    }
    return left;
  }

  /** Removes those whose time began before an instant. */
  int removeBegunBefore(Instant before);
}
