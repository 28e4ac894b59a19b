package jp.passportweb.application.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.operator.PasswordHashing;

/** One operator of each role, on the first start of an evaluation. */
@Assembled
public final class CreateFirstOperators {
  private final Operators operators;
  private final PasswordHashing hashing;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public CreateFirstOperators(
      Operators operators,
      PasswordHashing hashing,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.operators = operators;
    this.hashing = hashing;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Makes them with this password unless there are operators already; tells whether it did. */
  public boolean createUnlessThereAreSome(String password) {
    if (transactions.run(() -> !operators.all().isEmpty())) {
      return false;
    }
    String hash = hashing.hash(password);
    return transactions.run(() -> create(hash, clock.instant()));
  }

  private boolean create(String hash, Instant now) {
    if (!operators.all().isEmpty()) {
      return false;
    }
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
      audit.append(
          new AuditEvent(
              now,
              "system",
              "operator.added",
              "operator:" + name,
              Map.of("name", displayName(role), "role", role.name())));
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
