package jp.passportweb.application.revocation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.IssuedCertificate;
import jp.passportweb.domain.revocation.IssuedCertificates;
import jp.passportweb.domain.revocation.OrderForm;
import jp.passportweb.domain.revocation.OrderRefusal;
import jp.passportweb.domain.revocation.RevocationOrder;

/** The office wants a certificate revoked that its holder did not ask to be revoked. */
@Assembled
public final class OrderRevocation {
  private final IssuedCertificates certificates;
  private final CarryOutOrder carryOut;
  private final Transactions transactions;
  private final InstantSource clock;

  public OrderRevocation(
      IssuedCertificates certificates,
      CarryOutOrder carryOut,
      Transactions transactions,
      InstantSource clock) {
    this.certificates = certificates;
    this.carryOut = carryOut;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Typed by staff, nothing is proven to the program: a second person looks at it. */
  public OrderOutcome order(Operator operator, RecordId record, Map<String, String> typed) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return switch (OrderForm.read(typed, now)) {
      case FormResult.Incomplete<OrderForm.Filled>(var problems) ->
          new OrderOutcome.Invalid(problems);
      case FormResult.Complete<OrderForm.Filled>(OrderForm.Filled form) ->
          take(operator, of(form, operator, record, now), now);
    };
  }

  private OrderOutcome take(Operator operator, RevocationOrder order, Instant now) {
    OrderOutcome outcome =
        Wholly.run(
                transactions,
                () -> {
                  Optional<IssuedCertificate> certificate = certificates.ofRecord(order.record());
                  return certificate.isEmpty()
                      ? Optional.of(OrderRefusal.NOT_FOUND)
                      : carryOut.take(order, certificate.get(), operator, now);
                })
            .<OrderOutcome>map(OrderOutcome.Refused::new)
            .orElseGet(() -> new OrderOutcome.Done(order.id()));
    return carryOut.noted(
        operator, "revocation.ordered", () -> Optional.of(order.record()), outcome);
  }

  private static RevocationOrder of(
      OrderForm.Filled form, Operator operator, RecordId record, Instant now) {
    return new RevocationOrder(
        UUID.randomUUID(),
        record,
        form.ground(),
        false,
        form.receivedAt(),
        form.facts(),
        form.evidence(),
        null,
        new Decision(operator.id(), now),
        null,
        null,
        null,
        0);
  }
}
