package jp.passportweb.application.revocation;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.IssuedCertificate;
import jp.passportweb.domain.revocation.IssuedCertificates;
import jp.passportweb.domain.revocation.RevocationOrder;
import jp.passportweb.domain.revocation.RevocationOrders;
import org.jspecify.annotations.Nullable;

/** One revocation by the office, or the certificate that is to be revoked. */
@Assembled
public final class ShowRevocation {
  private final RevocationOrders orders;
  private final IssuedCertificates certificates;
  private final Operators operators;
  private final Transactions transactions;

  public ShowRevocation(
      RevocationOrders orders,
      IssuedCertificates certificates,
      Operators operators,
      Transactions transactions) {
    this.orders = orders;
    this.certificates = certificates;
    this.operators = operators;
    this.transactions = transactions;
  }

  /**
   * What stands on the screen.
   *
   * @param order null before there is one
   * @param names of those who took part
   */
  public record Shown(
      @Nullable RevocationOrder order,
      IssuedCertificate certificate,
      Map<OperatorId, String> names) {}

  /** Nothing where there is none, and for who may not read it. */
  public Optional<Shown> show(Operator operator, UUID id) {
    return transactions.read(() ->
        orders
            .byId(id)
            .filter(_ -> operator.role().may(Capability.READ_CASES))
            .map(order ->
                new Shown(
                    order, certificates.ofRecord(order.record()).orElseThrow(), names(order))));
  }

  /** Before there is an order. */
  public Optional<Shown> begin(Operator operator, RecordId record) {
    return transactions.read(() ->
        certificates
            .ofRecord(record)
            .filter(_ -> operator.role().may(Capability.EXAMINE))
            .map(certificate -> new Shown(null, certificate, Map.of())));
  }

  private Map<OperatorId, String> names(RevocationOrder order) {
    RevocationOrder.Withdrawal withdrawn = order.withdrawn();
    return Stream.of(
            order.ordered(), order.confirmed(), withdrawn == null ? null : withdrawn.decision())
        .filter(Objects::nonNull)
        .map(Decision::by)
        .distinct()
        .collect(
            Collectors.toMap(
                by -> by, by -> operators.byId(by).map(Operator::displayName).orElse("")));
  }
}
