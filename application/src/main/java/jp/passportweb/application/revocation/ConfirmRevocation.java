package jp.passportweb.application.revocation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.OrderRefusal;
import jp.passportweb.domain.revocation.OrderRules;
import jp.passportweb.domain.revocation.RevocationOrder;
import jp.passportweb.domain.revocation.RevocationOrders;

/** The second person confirms a revocation by the office, and it is done. */
@Assembled
public final class ConfirmRevocation {
  private final RevocationOrders orders;
  private final CarryOutOrder carryOut;
  private final Transactions transactions;
  private final InstantSource clock;

  public ConfirmRevocation(
      RevocationOrders orders,
      CarryOutOrder carryOut,
      Transactions transactions,
      InstantSource clock) {
    this.orders = orders;
    this.carryOut = carryOut;
    this.transactions = transactions;
    this.clock = clock;
  }

  public OrderOutcome confirm(Operator operator, UUID id) {
    OrderOutcome outcome =
        Wholly.run(
                transactions,
                () -> {
                  Optional<RevocationOrder> order = orders.byId(id);
                  return order.isEmpty()
                      ? Optional.of(OrderRefusal.NOT_FOUND)
                      : take(order.get(), operator);
                })
            .<OrderOutcome>map(OrderOutcome.Refused::new)
            .orElseGet(() -> new OrderOutcome.Done(id));
    return carryOut.notedOn(id, operator, "revocation.carried-out", outcome);
  }

  private Optional<OrderRefusal> take(RevocationOrder order, Operator operator) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return OrderRules.whyNotConfirm(order, operator)
        .or(() -> carryOut.carryOut(order, operator, new Decision(operator.id(), now), now));
  }
}
