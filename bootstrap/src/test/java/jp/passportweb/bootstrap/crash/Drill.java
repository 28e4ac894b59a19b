package jp.passportweb.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jp.passportweb.bootstrap.acceptance.RunningSystem;

/**
 * Customers, the office and a relying party work at the same time until the process is killed,
 * after some forms were taken; the next life begins on the same home.
 */
final class Drill {
  private static final int FORMS_OF_A_LIFE = 40;

  /** Each tenth life is long enough for an order to come from its first form to its revocation. */
  private static final int LONG_LIFE = 10;

  private static final int LONGEST_LIFE_MILLIS = 20_000;
  private static final int PAUSE_MILLIS = 20;

  private final RunningSystem system;
  private final Random random;
  private final List<Order> orders = new CopyOnWriteArrayList<>();
  private final AtomicInteger kept = new AtomicInteger();
  private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
  private final Lists lists = new Lists();
  private final Inventory inventory = new Inventory();
  private final Office office;
  private final Customer customer;
  private volatile boolean alive = true;
  private int lives;

  Drill(RunningSystem system, long seed) {
    this.system = system;
    this.random = new Random(seed);
    this.office = new Office(system, kept::incrementAndGet);
    this.customer = new Customer(system, kept::incrementAndGet, () -> alive);
  }

  /** One thing that somebody does. */
  private interface Deed {
    void once() throws IOException, InterruptedException;
  }

  /** Works, kills, counts, starts again and looks. */
  void life() throws IOException, InterruptedException {
    alive = true;
    List<Thread> people =
        Stream.<Deed>of(this::apply, this::apply, this::approve, this::revoke, this::watch)
            .map(deed -> Thread.ofVirtual().start(() -> work(deed)))
            .toList();
    lives++;
    int forms = 1 + random.nextInt(FORMS_OF_A_LIFE);
    liveOn(kept.get() + (lives % LONG_LIFE == 0 ? LONG_LIFE * FORMS_OF_A_LIFE : forms));
    alive = false;
    system.kill();
    for (Thread person : people) {
      person.join();
    }
    try (Stored stored = new Stored(system.home())) {
      inventory.check(stored, orders);
    }
    system.restart(Map.of());
    for (Order order : orders) {
      findsDraft(order);
    }
    orders.removeIf(order -> order.stage() == Order.Stage.DRAFT);
    assertThat(faults).isEmpty();
  }

  private void liveOn(int forms) throws InterruptedException {
    long end = System.nanoTime() + LONGEST_LIFE_MILLIS * 1_000_000L;
    while (kept.get() < forms && faults.isEmpty() && System.nanoTime() < end) {
      Thread.sleep(1);
    }
    Thread.sleep(random.nextInt(PAUSE_MILLIS));
  }

  private void work(Deed deed) {
    try {
      while (alive) {
        deed.once();
      }
    } catch (IOException e) {
      if (alive) {
        faults.add(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | AssertionError e) {
      faults.add(e);
    }
  }

  private void apply() throws IOException {
    Order order =
        new Order(numbers.incrementAndGet(), new Browser(system.url(""), kept::incrementAndGet));
    orders.add(order);
    customer.applies(order);
  }

  private final AtomicInteger numbers = new AtomicInteger();

  private void approve() throws IOException, InterruptedException {
    if (!staffIsIn) {
      office.logsIn();
      staffIsIn = true;
    }
    for (Order order : at(Order.Stage.REVOCATION_ASKED)) {
      office.revokes(order);
    }
    // One at a time, so that what is to be revoked does not wait behind all that came in.
    List<Order> submitted = at(Order.Stage.SUBMITTED);
    if (!submitted.isEmpty()) {
      office.approves(submitted.getFirst());
    }
    Thread.sleep(PAUSE_MILLIS);
  }

  private boolean staffIsIn;

  /** Every second order that is issued is to be revoked. */
  private void revoke() throws IOException, InterruptedException {
    for (Order order : at(Order.Stage.APPROVED)) {
      if (order.number % 2 == 0
          && !system.mails().with(order.mail("gijutsu"), Customer.ISSUED_MAIL).isEmpty()) {
        customer.asksToRevoke(order);
      }
    }
    Thread.sleep(PAUSE_MILLIS);
  }

  private void watch() throws IOException, InterruptedException {
    lists.fetch(new Browser(system.url(""), () -> {}), system.url(""));
    Thread.sleep(PAUSE_MILLIS);
  }

  private List<Order> at(Order.Stage stage) {
    return orders.stream().filter(order -> order.stage() == stage).toList();
  }

  /** A step that an answer led to is there, with what was typed before it. */
  private static void findsDraft(Order order) throws IOException {
    String step = order.step();
    if (order.stage() != Order.Stage.DRAFT || step == null) {
      return;
    }
    Browser.Screen page = order.browser.open(step);
    assertThat(page.status()).as(order.host() + " " + step).isEqualTo(200);
    boolean submitted = page.path().endsWith("/done");
    if (!submitted && step.matches(".*/(contacts|confirm)")) {
      Browser.Screen typed =
          order.browser.open(step.replaceFirst("(contacts|confirm)$", "organization"));
      assertThat(typed.value("organization.name")).isEqualTo(order.organization());
    }
  }

  /** What was acknowledged in all lives, in words. */
  String tally() {
    return "%d forms taken, %d submitted, %d approved, %d issued, %d revoked, %d lists seen"
        .formatted(
            kept.get(),
            reached(Order.Stage.SUBMITTED),
            reached(Order.Stage.APPROVED),
            inventory.issued(),
            reached(Order.Stage.REVOKED),
            lists.count());
  }

  long reached(Order.Stage stage) {
    return orders.stream().filter(order -> order.isAtLeast(stage)).count();
  }
}
