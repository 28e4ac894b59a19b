package jp.passportweb.application.operator;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.PasswordHash;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.Operators;

/** One operator of each role, on the first start of an evaluation. */
@Assembled
public final class CreateFirstOperators {
  private final Operators operators;
  private final SecureRandom random;
  private final InstantSource clock;

  public CreateFirstOperators(Operators operators, SecureRandom random, InstantSource clock) {
    this.operators = operators;
    this.random = random;
    this.clock = clock;
  }

  /** Makes them with this password unless there are operators already; tells whether it did. */
  public boolean createUnlessThereAreSome(String password) {
    if (!operators.all().isEmpty()) {
      return false;
    }
    Instant now = clock.instant();
    String hash = PasswordHash.of(password, random);
    for (OperatorRole role : OperatorRole.values()) {
      String name = role.name().toLowerCase(Locale.ROOT);
      operators.add(
          new Operator(
              new OperatorId(UUID.randomUUID()),
              name,
              displayName(role),
              null,
              role,
              hash,
              true,
              now,
              0));
    }
    return true;
  }

  private static String displayName(OperatorRole role) {
    return switch (role) {
      case EXAMINER -> "検見川 律子";
      case APPROVER -> "照井 稔";
      case ADMINISTRATOR -> "管野 修";
      case AUDITOR -> "監物 静";
    };
  }
}
