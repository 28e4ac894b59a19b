package jp.passportweb.application.denial;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Throttle;
import jp.passportweb.domain.account.Throttles;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.Denial;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;

/**
 * Writes into the trail that a rule stopped an act of staff (AUD-1): in a transaction of its own,
 * because the act's was undone. The same within a minute is one event, however often it is clicked.
 */
@Assembled
public final class NoteDenial {
  /** The detail that holds the reason's code. */
  public static final String REASON = "reason";

  private static final String COUNTER = "trail:denied:";
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Throttle.Limit ONCE = new Throttle.Limit(1, MINUTE, MINUTE);

  private final Operators operators;
  private final Throttles throttles;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public NoteDenial(
      Operators operators,
      Throttles throttles,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.operators = operators;
    this.throttles = throttles;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Notes it, where a rule is the reason and there is something that it was about.
   *
   * @param act as the trail calls it when it is done
   * @param subject as the trail names what it was about; looked up in the note's transaction
   */
  public void note(OperatorId who, String act, Supplier<Optional<String>> subject, Denial why) {
    if (why.isByRule()) {
      transactions.run(() ->
          operators
              .byId(who)
              .ifPresent(operator -> subject.get().ifPresent(on -> note(operator, act, on, why))));
    }
  }

  /** As above on what has a name already. */
  public void note(OperatorId who, String act, String subject, Denial why) {
    note(who, act, () -> Optional.of(subject), why);
  }

  private void note(Operator operator, String act, String subject, Denial why) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String key = COUNTER + String.join(" ", operator.loginName(), act, why.code(), subject);
    Throttle counted = throttles.forUpdate(key, now).failed(now, ONCE);
    throttles.save(counted);
    if (counted.failures() == 1) {
      audit.append(
          new AuditEvent(
              now,
              "operator:" + operator.loginName(),
              AuditEvent.denied(act),
              subject,
              Map.of(REASON, why.code())));
    }
  }
}
