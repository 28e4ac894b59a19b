package jp.passportweb.application.revocation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.queue.Viewers;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.queue.ClockKind;
import jp.passportweb.domain.queue.QueueFilter;
import jp.passportweb.domain.queue.QueueRow;
import jp.passportweb.domain.queue.WorkQueue;
import jp.passportweb.domain.revocation.IssuedCertificate;
import jp.passportweb.domain.revocation.IssuedCertificates;
import jp.passportweb.domain.revocation.RevocationOrder;
import jp.passportweb.domain.revocation.RevocationOrders;

/** 失効: what the office has to revoke, what runs out first in front, and what was done. */
@Assembled
public final class ListRevocations {
  /** Rows of a page. */
  public static final int PAGE_SIZE = 20;

  private static final int MOST_OPEN = 500;

  /** BR 4.9.1.1. */
  private static final ClockKind[] LEGAL = {ClockKind.WITHIN_A_DAY, ClockKind.WITHIN_FIVE_DAYS};

  private final RevocationOrders orders;
  private final IssuedCertificates certificates;
  private final WorkQueue queue;
  private final Viewers viewers;
  private final Transactions transactions;

  public ListRevocations(
      RevocationOrders orders,
      IssuedCertificates certificates,
      WorkQueue queue,
      Viewers viewers,
      Transactions transactions) {
    this.orders = orders;
    this.certificates = certificates;
    this.queue = queue;
    this.viewers = viewers;
    this.transactions = transactions;
  }

  /** An order with its certificate. */
  public record Listed(RevocationOrder order, IssuedCertificate certificate) {}

  /**
   * What stands on the screen.
   *
   * @param requested by subscribers, and not done
   */
  public record Shown(
      List<Listed> open,
      List<QueueRow> requested,
      List<Listed> closed,
      int page,
      int pages,
      int total) {}

  /** Nothing for who may not read it. */
  public Optional<Shown> list(Operator operator, int page) {
    return operator.role().may(Capability.READ_CASES)
        ? Optional.of(transactions.read(() -> read(operator, Math.max(1, page))))
        : Optional.empty();
  }

  private Shown read(Operator operator, int page) {
    RevocationOrders.Page wanted = orders.closed(page, PAGE_SIZE);
    RevocationOrders.Page shown =
        page <= wanted.pages() ? wanted : orders.closed(wanted.pages(), PAGE_SIZE);
    List<Listed> open =
        orders.open(MOST_OPEN).stream()
            .sorted(Comparator.comparing(order -> order.clock().due()))
            .map(this::listed)
            .toList();
    List<QueueRow> requested =
        queue.rows(QueueFilter.ALL.timedBy(LEGAL), viewers.of(operator), 1, MOST_OPEN);
    return new Shown(
        open,
        requested,
        shown.rows().stream().map(this::listed).toList(),
        shown.page(),
        shown.pages(),
        shown.total());
  }

  private Listed listed(RevocationOrder order) {
    return new Listed(order, certificates.ofRecord(order.record()).orElseThrow());
  }
}
