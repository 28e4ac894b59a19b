package jp.passportweb.bootstrap.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What several threads store at one time is stored by one of them")
class StoredTogetherTest {
  private final Queue<List<UUID>> stored = new ConcurrentLinkedQueue<>();
  private final CountDownLatch first = new CountDownLatch(1);
  private final StoredTogether together = new StoredTogether(this::store);

  private void store(List<UUID> ids) {
    stored.add(ids);
    awaitQuietly(first);
  }

  @Test
  @DisplayName("where storing fails, everybody hears of it whose own was to be stored, and why")
  void failing() throws InterruptedException {
    IllegalStateException full = new IllegalStateException("full");
    CountDownLatch first = new CountDownLatch(1);
    Queue<Integer> sizes = new ConcurrentLinkedQueue<>();
    Queue<Throwable> heard = new ConcurrentLinkedQueue<>();
    StoredTogether failing =
        new StoredTogether(ids -> {
          sizes.add(ids.size());
          awaitQuietly(first);
          throw full;
        });
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      UUID id = new UUID(i, i);
      threads.add(Thread.ofVirtual().start(() -> heard.add(catchThrowable(() -> failing.add(id)))));
    }
    while (sizes.isEmpty()
        || threads.stream().anyMatch(t -> t.getState() != Thread.State.WAITING)) {
      Thread.onSpinWait();
    }
    first.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(sizes).hasSize(2);
    assertThat(heard).hasSize(20).allSatisfy(e -> assertThat(e).hasCause(full));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  @DisplayName("each returns when its own is stored, and nothing is stored twice")
  void together() throws InterruptedException {
    List<UUID> ids = IntStream.range(0, 50).mapToObj(i -> new UUID(i, i)).toList();
    List<Thread> threads = new ArrayList<>();
    for (UUID id : ids) {
      threads.add(
          Thread.ofVirtual()
              .start(() -> {
                together.add(id);
                assertThat(stored.stream().flatMap(List::stream)).contains(id);
              }));
    }
    while (stored.isEmpty() || threads.stream().anyMatch(t -> t.getState() == Thread.State.NEW)) {
      Thread.onSpinWait();
    }
    first.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(stored.stream().flatMap(List::stream).toList())
        .containsExactlyInAnyOrderElementsOf(ids);
  }
}
