package jp.passportweb.persistence.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import jp.passportweb.application.DatabaseAway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Turns at the database's connections")
@Timeout(60)
class TurnsTest {
  private static final int LONG_MILLIS = 50_000;
  private static final int NO_MILLIS = 1;
  private static final int FEW = 3;

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch ends = new CountDownLatch(1);

  @Test
  @DisplayName("FLT-1 who waits is served in the order of coming")
  void inOrder() throws InterruptedException {
    Turns turns = new Turns(FEW, LONG_MILLIS);
    List<Thread> all = new ArrayList<>(List.of(holds(turns)));
    List<Integer> served = new CopyOnWriteArrayList<>();
    for (int i = 0; i < 20; i++) {
      int number = i;
      Thread waits = Thread.startVirtualThread(() -> turns.take(() -> served.add(number)));
      while (waits.getState() != Thread.State.TIMED_WAITING) {
        Thread.onSpinWait();
      }
      all.add(waits);
    }
    assertThat(served).isEmpty();
    ends.countDown();
    for (Thread thread : all) {
      thread.join();
    }
    assertThat(served).containsExactlyElementsOf(IntStream.range(0, 20).boxed().toList());
  }

  @Test
  @DisplayName("FLT-1 whose turn does not come in time is told so, and the next one's comes")
  void late() throws InterruptedException {
    Turns turns = new Turns(FEW, NO_MILLIS);
    Thread holds = holds(turns);
    assertThatExceptionOfType(DatabaseAway.class).isThrownBy(() -> turns.take(() -> "late"));
    ends.countDown();
    holds.join();
    assertThat(turns.take(() -> "next")).isEqualTo("next");
  }

  @Test
  @DisplayName("work that fails leaves its turn to the next, and a pool of one connection serves")
  void failed() {
    Turns turns = new Turns(1, NO_MILLIS);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() ->
            turns.take(() -> {
              throw new IllegalArgumentException("no");
            }));
    assertThat(turns.take(() -> "next")).isEqualTo("next");
  }

  /** Somebody who has the only turn, until {@link #ends}. */
  private Thread holds(Turns turns) throws InterruptedException {
    Thread thread =
        Thread.startVirtualThread(() ->
            turns.take(() -> {
              begun.countDown();
              awaitEnd();
              return true;
            }));
    begun.await();
    return thread;
  }

  private void awaitEnd() {
    try {
      ends.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
