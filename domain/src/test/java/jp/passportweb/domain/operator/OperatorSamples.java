package jp.passportweb.domain.operator;

import java.time.Instant;
import java.util.UUID;

/** Members of staff for tests; their passwords match nothing. */
public final class OperatorSamples {
  private OperatorSamples() {}

  public static Operator examiner() {
    return operator("examiner", "審査 一郎", OperatorRole.EXAMINER);
  }

  public static Operator approver() {
    return operator("approver", "承認 二郎", OperatorRole.APPROVER);
  }

  public static Operator operator(String loginName, String displayName, OperatorRole role) {
    return new Operator(
        new OperatorId(UUID.randomUUID()),
        loginName,
        displayName,
        loginName + "@passport.example",
        role,
        "no hash",
        true,
        Instant.parse("2026-04-01T00:00:00Z"),
        0);
  }
}
