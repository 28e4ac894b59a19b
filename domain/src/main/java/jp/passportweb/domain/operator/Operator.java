package jp.passportweb.domain.operator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff.
 *
 * @param loginName lower case, unique
 * @param mail where this person can be written to, if it is known
 * @param passwordHash in the form of its own hasher
 */
public record Operator(
    OperatorId id,
    String loginName,
    String displayName,
    @Nullable String mail,
    OperatorRole role,
    String passwordHash,
    boolean enabled,
    Instant createdAt,
    long version) {

  /** The same person with another password. */
  public Operator withPassword(String hash) {
    return new Operator(id, loginName, displayName, mail, role, hash, enabled, createdAt, version);
  }

  /** The same person in another role. */
  public Operator withRole(OperatorRole other) {
    return new Operator(
        id, loginName, displayName, mail, other, passwordHash, enabled, createdAt, version);
  }

  /** The same person, let in or not. */
  public Operator switchedTo(boolean on) {
    return new Operator(
        id, loginName, displayName, mail, role, passwordHash, on, createdAt, version);
  }
}
