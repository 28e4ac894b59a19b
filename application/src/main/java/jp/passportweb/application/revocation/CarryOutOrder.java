package jp.passportweb.application.revocation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.certificate.RevokeAndTell;
import jp.passportweb.application.certificate.RevokeCertificate;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.IssuedCertificate;
import jp.passportweb.domain.revocation.OrderRefusal;
import jp.passportweb.domain.revocation.OrderRules;
import jp.passportweb.domain.revocation.RevocationOrder;
import jp.passportweb.domain.revocation.RevocationOrders;
import org.jspecify.annotations.Nullable;

/**
 * What every revocation by the office shares: the order is stored and, where nobody else has to
 * confirm it, carried out at once. Runs in the caller's transaction.
 */
@Assembled
public final class CarryOutOrder {
  private final RevocationOrders orders;
  private final ApplicationRecords records;
  private final RevokeAndTell revoke;
  private final AuditTrail audit;
  private final NoteDenial noteDenial;

  public CarryOutOrder(
      RevocationOrders orders,
      ApplicationRecords records,
      RevokeAndTell revoke,
      AuditTrail audit,
      NoteDenial noteDenial) {
    this.orders = orders;
    this.records = records;
    this.revoke = revoke;
    this.audit = audit;
    this.noteDenial = noteDenial;
  }

  /** Keeps the try where a rule did not let it through; the step is undone by then (AUD-1). */
  OrderOutcome noted(
      Operator operator, String act, Supplier<Optional<RecordId>> record, OrderOutcome outcome) {
    if (outcome instanceof OrderOutcome.Refused(OrderRefusal why)) {
      noteDenial.note(
          operator.id(),
          act,
          () -> record.get().flatMap(records::byId).map(found -> found.receiptNumber().text()),
          why);
    }
    return outcome;
  }

  /** As above on an order. */
  OrderOutcome notedOn(UUID order, Operator operator, String act, OrderOutcome outcome) {
    return noted(operator, act, () -> orders.byId(order).map(RevocationOrder::record), outcome);
  }

  /** Stores an order, unless there is a reason against it. */
  public Optional<OrderRefusal> take(
      RevocationOrder order, IssuedCertificate certificate, Operator operator, Instant now) {
    Optional<OrderRefusal> whyNot =
        OrderRules.whyNotOrder(certificate, order.ground(), operator, now)
            .or(() -> orders.openOf(order.record()).map(_ -> OrderRefusal.ORDERED_BEFORE));
    if (whyNot.isPresent()) {
      return whyNot;
    }
    orders.add(order);
    note(order, operator, "revocation.ordered", Map.of("facts", order.facts()), now);
    return order.needsSecondPerson() ? Optional.empty() : carryOut(order, operator, null, now);
  }

  /**
   * Revokes what was ordered and tells its holder.
   *
   * @param second who confirmed it; null where nobody had to
   */
  Optional<OrderRefusal> carryOut(
      RevocationOrder order, Operator operator, @Nullable Decision second, Instant now) {
    RevocationOrder done = order.done(second, now);
    if (!orders.update(done)) {
      return Optional.of(OrderRefusal.CHANGED_MEANWHILE);
    }
    var record = records.byId(order.record()).orElseThrow();
    RevokeCertificate.Outcome outcome =
        revoke.revoke(
            new RevokeCertificate.Command(
                order.record(), order.ground().published(), actor(operator)),
            record);
    if (outcome == RevokeCertificate.Outcome.CHANGED_MEANWHILE) {
      return Optional.of(OrderRefusal.CHANGED_MEANWHILE);
    }
    note(
        order,
        operator,
        "revocation.carried-out",
        becomes(order, done).with(Map.of("outcome", outcome.name())),
        now);
    return Optional.empty();
  }

  void note(
      RevocationOrder order,
      Operator operator,
      String action,
      Map<String, String> details,
      Instant at) {
    Map<String, String> all = new LinkedHashMap<>(details);
    all.put("ground", order.ground().name());
    all.put("receivedAt", order.receivedAt().toString());
    all.put("evidence", order.evidence());
    audit.append(
        new AuditEvent(
            at,
            actor(operator),
            action,
            records.byId(order.record()).orElseThrow().receiptNumber().text(),
            Map.copyOf(all)));
  }

  static FactChange becomes(RevocationOrder before, RevocationOrder after) {
    return FactChange.of("status", before.state(), after.state());
  }

  static String actor(Operator operator) {
    return "operator:" + operator.loginName();
  }
}
