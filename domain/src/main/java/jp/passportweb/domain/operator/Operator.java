package jp.passportweb.domain.operator;

import java.time.Instant;

/**
 * A member of staff.
 *
 * @param loginName lower case, unique
 * @param passwordHash in the form of its own hasher
 */
public record Operator(
    OperatorId id,
    String loginName,
    String displayName,
    OperatorRole role,
    String passwordHash,
    boolean enabled,
    Instant createdAt,
    long version) {
  /** The same person with another password. */
  public Operator withPassword(String hash) {
    return new Operator(id, loginName, displayName, role, hash, enabled, createdAt, version);
  }
}
