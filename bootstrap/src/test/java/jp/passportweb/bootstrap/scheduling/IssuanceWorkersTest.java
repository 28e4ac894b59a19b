package jp.passportweb.bootstrap.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import jp.passportweb.bootstrap.acceptance.Await;
import jp.passportweb.domain.applicationrecord.RecordId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is approved is issued at once, a few at a time")
class IssuanceWorkersTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final RecordId BROKEN = record();

  private final Queue<RecordId> begun = new ConcurrentLinkedQueue<>();
  private final CountDownLatch gate = new CountDownLatch(1);

  @Test
  @DisplayName(
      "one that fails keeps no other from being tried, and is tried again by the next round")
  void failing() {
    RecordId good = record();
    gate.countDown();
    IssuanceWorkers workers = workers(List.of(BROKEN, good));
    workers.round();
    awaitBegun(2);
    assertThat(begun).containsExactlyInAnyOrder(BROKEN, good);
    Await.until(
        LIMIT,
        "another try",
        () -> {
          workers.round();
          return begun.stream().filter(BROKEN::equals).count() > 1;
        });
  }

  @Test
  @DisplayName("what is under way is not begun beside itself")
  void once() {
    RecordId record = record();
    IssuanceWorkers workers = workers(List.of(record));
    workers.add(record);
    awaitBegun(1);
    workers.round();
    workers.add(record);
    RecordId other = record();
    workers.add(other);
    awaitBegun(2);
    assertThat(begun).containsExactly(record, other);
    gate.countDown();
  }

  @Test
  @DisplayName("eight at a time; a thousand may wait, and what is more is left to a later round")
  void bounded() {
    IssuanceWorkers workers = workers(List.of());
    Stream.generate(IssuanceWorkersTest::record).limit(1_200).forEach(workers::add);
    awaitBegun(8);
    assertThat(begun).hasSize(8);
    gate.countDown();
    awaitBegun(1_000);
    workers.shutdownGracefully().toCompletableFuture().join();
    assertThat(begun).hasSize(1_000);
  }

  @Test
  @DisplayName("§11 at a stop what was begun ends, and nothing else begins")
  void stop() {
    IssuanceWorkers workers = workers(List.of());
    Stream.generate(IssuanceWorkersTest::record).limit(20).forEach(workers::add);
    awaitBegun(8);
    var stopped = workers.shutdownGracefully().toCompletableFuture();
    workers.add(record());
    assertThat(stopped).isNotDone();
    gate.countDown();
    stopped.join();
    assertThat(begun).hasSize(8);
  }

  private IssuanceWorkers workers(List<RecordId> waiting) {
    return new IssuanceWorkers(() -> waiting, this::issue);
  }

  private void issue(RecordId record) {
    begun.add(record);
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (record.equals(BROKEN)) {
      throw new IllegalStateException("no authority");
    }
  }

  private void awaitBegun(int count) {
    Await.until(LIMIT, count + " to be begun", () -> begun.size() >= count);
  }

  private static RecordId record() {
    return new RecordId(UUID.randomUUID());
  }
}
