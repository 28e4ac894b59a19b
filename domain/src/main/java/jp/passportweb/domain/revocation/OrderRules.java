package jp.passportweb.domain.revocation;

import java.time.Instant;
import java.util.Optional;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;

/** Who may have a certificate revoked by the office, and when (BR 4.9.1.1, REV-4). */
public final class OrderRules {
  private OrderRules() {}

  /** The reason why this operator may not order it, or nothing. */
  public static Optional<OrderRefusal> whyNotOrder(
      IssuedCertificate certificate, RevocationGround ground, Operator operator, Instant now) {
    if (!operator.role().may(Capability.EXAMINE)) {
      return Optional.of(OrderRefusal.NOT_YOUR_ROLE);
    }
    if (!certificate.notAfter().isAfter(now)) {
      return Optional.of(OrderRefusal.EXPIRED);
    }
    return changesNothing(certificate.published(), ground)
        ? Optional.of(OrderRefusal.REVOKED)
        : Optional.empty();
  }

  /** The reason why this operator may not be the second person, or nothing. */
  public static Optional<OrderRefusal> whyNotConfirm(RevocationOrder order, Operator operator) {
    if (!operator.role().may(Capability.APPROVE)) {
      return Optional.of(OrderRefusal.NOT_YOUR_ROLE);
    }
    if (!order.isOpen()) {
      return Optional.of(OrderRefusal.CLOSED);
    }
    return order.ordered().by().equals(operator.id())
        ? Optional.of(OrderRefusal.OWN_ORDER)
        : Optional.empty();
  }

  /** The reason why this operator may not withdraw it, or nothing. */
  public static Optional<OrderRefusal> whyNotWithdraw(RevocationOrder order, Operator operator) {
    if (!operator.role().may(Capability.EXAMINE)) {
      return Optional.of(OrderRefusal.NOT_YOUR_ROLE);
    }
    return order.isOpen() ? Optional.empty() : Optional.of(OrderRefusal.CLOSED);
  }

  private static boolean changesNothing(
      @org.jspecify.annotations.Nullable CrlReason earlier, RevocationGround ground) {
    return earlier != null
        && (earlier == CrlReason.KEY_COMPROMISE || ground.published() != CrlReason.KEY_COMPROMISE);
  }
}
