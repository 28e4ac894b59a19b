package jp.passportweb.domain.revocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordId;

/** {@link RevocationOrders} in memory. */
public final class InMemoryRevocationOrders implements RevocationOrders {
  private final List<RevocationOrder> all = new ArrayList<>();

  @Override
  public void add(RevocationOrder order) {
    if (order.isOpen() && openOf(order.record()).isPresent()) {
      throw new IllegalStateException("one that is open already");
    }
    all.add(order);
  }

  @Override
  public Optional<RevocationOrder> byId(UUID id) {
    return all.stream().filter(order -> order.id().equals(id)).findFirst();
  }

  @Override
  public Optional<RevocationOrder> openOf(RecordId record) {
    return open().filter(order -> order.record().equals(record)).findFirst();
  }

  @Override
  public List<RevocationOrder> open(int atMost) {
    return open().sorted(Comparator.comparing(order -> order.clock().due())).limit(atMost).toList();
  }

  @Override
  public Page closed(int page, int size) {
    List<RevocationOrder> closed =
        all.stream()
            .filter(order -> !order.isOpen())
            .sorted(
                Comparator.comparing((RevocationOrder order) -> order.ordered().at()).reversed())
            .toList();
    return new Page(
        closed.stream().skip((page - 1L) * size).limit(size).toList(), page, size, closed.size());
  }

  @Override
  public List<RevocationOrder> ofReport(UUID report) {
    return all.stream().filter(order -> report.equals(order.report())).toList();
  }

  @Override
  public boolean update(RevocationOrder order) {
    Optional<RevocationOrder> stored =
        byId(order.id()).filter(one -> one.version() == order.version());
    stored.ifPresent(one ->
        all.set(
            all.indexOf(one),
            new RevocationOrder(
                one.id(),
                one.record(),
                one.ground(),
                one.proven(),
                one.receivedAt(),
                one.facts(),
                one.evidence(),
                one.report(),
                one.ordered(),
                order.confirmed(),
                order.doneAt(),
                order.withdrawn(),
                one.version() + 1)));
    return stored.isPresent();
  }

  private Stream<RevocationOrder> open() {
    return all.stream().filter(RevocationOrder::isOpen);
  }
}
