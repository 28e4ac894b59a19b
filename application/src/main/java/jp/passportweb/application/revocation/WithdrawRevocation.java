package jp.passportweb.application.revocation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.OrderRefusal;
import jp.passportweb.domain.revocation.OrderRules;
import jp.passportweb.domain.revocation.RevocationOrder;
import jp.passportweb.domain.revocation.RevocationOrders;

/** A revocation by the office is not wanted any more; why, is said in writing. */
@Assembled
public final class WithdrawRevocation {
  /** The reason. */
  public static final String WHY = "withdrawnWhy";

  private final RevocationOrders orders;
  private final CarryOutOrder carryOut;
  private final Transactions transactions;
  private final InstantSource clock;

  public WithdrawRevocation(
      RevocationOrders orders,
      CarryOutOrder carryOut,
      Transactions transactions,
      InstantSource clock) {
    this.orders = orders;
    this.carryOut = carryOut;
    this.transactions = transactions;
    this.clock = clock;
  }

  public OrderOutcome withdraw(Operator operator, UUID id, String typedWhy) {
    return switch (LongText.parse(typedWhy)) {
      case Parsed.Bad<LongText>(var problem) ->
          new OrderOutcome.Invalid(List.of(new FieldProblem(WHY, problem)));
      case Parsed.Good<LongText>(LongText why) ->
          carryOut.notedOn(
              id,
              operator,
              "revocation.withdrawn",
              Wholly.run(transactions, () -> take(operator, id, why.text()))
                  .<OrderOutcome>map(OrderOutcome.Refused::new)
                  .orElseGet(() -> new OrderOutcome.Done(id)));
    };
  }

  private Optional<OrderRefusal> take(Operator operator, UUID id, String why) {
    Optional<RevocationOrder> found = orders.byId(id);
    if (found.isEmpty()) {
      return Optional.of(OrderRefusal.NOT_FOUND);
    }
    RevocationOrder order = found.get();
    Optional<OrderRefusal> whyNot = OrderRules.whyNotWithdraw(order, operator);
    if (whyNot.isPresent()) {
      return whyNot;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    RevocationOrder withdrawn = order.withdrawn(new Decision(operator.id(), now), why);
    if (!orders.update(withdrawn)) {
      return Optional.of(OrderRefusal.CHANGED_MEANWHILE);
    }
    carryOut.note(
        order,
        operator,
        "revocation.withdrawn",
        CarryOutOrder.becomes(order, withdrawn).with(Map.of("why", why)),
        now);
    return Optional.empty();
  }
}
