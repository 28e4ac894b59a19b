package jp.passportweb.domain.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.review.Decision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link RevocationOrders} does. */
public abstract class RevocationOrdersContract {
  private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");

  private final RevocationOrders orders;
  private final Scene scene;

  protected RevocationOrdersContract(Repositories repositories) {
    orders = repositories.revocationOrders();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("an order is found as it was added while it waits for its second person")
  void open() {
    RevocationOrder order = added(person("ordering-one"));
    assertThat(orders.byId(order.id())).contains(order);
    assertThat(orders.openOf(order.record())).contains(order);
    assertThat(orders.open(1000)).contains(order);
  }

  @Test
  @DisplayName("BR 4.9.1.1 a list that is cut keeps what runs out first, whatever came first")
  void firstDue() {
    Operator by = person("ordering-four");
    Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
    orders.add(RevocationOrderSamples.order(scene.record().id(), by, longAgo));
    RevocationOrder later =
        RevocationOrderSamples.order(
            scene.record().id(),
            RevocationGround.KEY_COMPROMISE,
            by,
            longAgo.plus(Duration.ofDays(3)));
    orders.add(later);
    assertThat(orders.open(1)).containsExactly(later);
  }

  @Test
  @DisplayName("what was done is closed, and was changed once")
  void done() {
    Operator first = person("ordering-two");
    Operator second = person("confirming-two");
    RevocationOrder order = added(first);
    RevocationOrder done = order.done(new Decision(second.id(), NOW), NOW);
    assertThat(orders.update(done)).isTrue();
    assertThat(orders.update(done)).isFalse();
    assertThat(orders.openOf(order.record())).isEmpty();
    assertThat(orders.open(1000)).doesNotContain(order);
    RevocationOrder stored = orders.byId(order.id()).orElseThrow();
    assertThat(stored.doneAt()).isEqualTo(NOW);
    assertThat(stored.confirmed()).isEqualTo(new Decision(second.id(), NOW));
    assertThat(orders.closed(1, 1000).rows()).contains(stored);
  }

  @Test
  @DisplayName("what was withdrawn is closed, and another may follow")
  void withdrawn() {
    Operator first = person("ordering-three");
    RevocationOrder order = added(first);
    assertThat(orders.update(order.withdrawn(new Decision(first.id(), NOW), "誤り"))).isTrue();
    assertThat(orders.openOf(order.record())).isEmpty();
    RevocationOrder again = RevocationOrderSamples.order(order.record(), first, NOW);
    orders.add(again);
    assertThat(orders.openOf(order.record())).contains(again);
    assertThat(orders.byId(order.id()).orElseThrow().withdrawn())
        .isEqualTo(new RevocationOrder.Withdrawal(new Decision(first.id(), NOW), "誤り"));
  }

  private RevocationOrder added(Operator by) {
    RevocationOrder order = RevocationOrderSamples.order(scene.record().id(), by, NOW);
    orders.add(order);
    return order;
  }

  private Operator person(String name) {
    return scene.operator(OperatorSamples.operator(name, name, OperatorRole.EXAMINER));
  }
}
