package jp.passportweb.application.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRefusal;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorRules;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.operator.PasswordHashing;
import org.jspecify.annotations.Nullable;

/** Makes a member of staff, who can log in from then on. */
@Assembled
public final class AddOperator {
  private final Operators operators;
  private final PasswordHashing hashing;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public AddOperator(
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

  /**
   * Whom to make.
   *
   * @param actor of the audit trail: {@code command:root}
   */
  public record Command(
      String loginName,
      String displayName,
      @Nullable String mail,
      OperatorRole role,
      String password,
      String actor) {}

  /** Everything that is in the way; nothing when it was done. */
  public List<OperatorRefusal> run(Command command) {
    String loginName = OperatorRules.normalized(command.loginName());
    List<OperatorRefusal> refusals =
        new ArrayList<>(
            OperatorRules.broken(loginName, command.displayName().strip(), command.mail()));
    OperatorRules.brokenBy(command.password(), loginName).ifPresent(refusals::add);
    if (!refusals.isEmpty()) {
      return refusals;
    }
    String hash = hashing.hash(command.password());
    return transactions.run(() -> add(command, loginName, hash));
  }

  private List<OperatorRefusal> add(Command command, String loginName, String hash) {
    if (operators.byLoginName(loginName).isPresent()) {
      return List.of(new OperatorRefusal.LoginNameTaken(loginName));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    operators.add(
        new Operator(
            new OperatorId(UUID.randomUUID()),
            loginName,
            command.displayName().strip(),
            command.mail(),
            command.role(),
            hash,
            true,
            now,
            0));
    audit.append(
        new AuditEvent(
            now,
            command.actor(),
            "operator.added",
            "operator:" + loginName,
            Map.of("name", command.displayName().strip(), "role", command.role().name())));
    return List.of();
  }
}
